// `npm run test:crash`: 200 kills, and what they left; `-- --kills 20 --seed 7` for others, and
// `--minutes 10` for as many as fit.
import { parseArgs } from "node:util";
import { temporary } from "../bench/disks.ts";
import { version } from "../bench/runtime.ts";
import { twoBundles } from "../deploys/two_bundles.ts";
import { table } from "./audit.ts";
import { CRASHES, crash } from "./driver.ts";

const number = { type: "string" } as const;
const { values } = parseArgs({ options: { kills: number, seed: number, minutes: number } });
const { long } = CRASHES;
const order = {
  ...long,
  kills: Number(values.kills ?? long.kills),
  seed: Number(values.seed ?? long.seed),
  within: 60_000 * Number(values.minutes ?? 60),
};

const bundles = await twoBundles(temporary());
process.stdout.write(`workerd ${version()}, seed ${order.seed}; ${bundles.are}\n\n`);
const found = await crash(bundles, order);
process.stdout.write(`${table(found)}\n`);
process.exitCode = found.wrong.length === 0 ? 0 : 1;
