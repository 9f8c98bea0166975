// `npm run bench`: how fast, how big. Every rate comes from one run of raw workerd on this machine, the targets taking
// turns; what they are meant to be is in the product's ninth section. It judges nothing and stays under 90 seconds.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { bundle, wholeBundle } from "./build.ts";
import { LIMIT, PRODUCT, type Served } from "./config.ts";
import { disks, temporary } from "./disks.ts";
import { echoed } from "./echo.ts";
import { durable, type Rows, rows } from "./inside.ts";
import { get, post } from "./load.ts";
import { rounds } from "./rounds.ts";
import { freePort, serve, version } from "./runtime.ts";
import { pageSize } from "./size.ts";
import { crowded } from "./subject.ts";

const WARM_UP = { rounds: 1, milliseconds: 500, limit: 600 };
const MEASURED = { rounds: 7, milliseconds: 700, limit: 1_000 };
const TAPS = WARM_UP.rounds * WARM_UP.limit + MEASURED.rounds * MEASURED.limit;
const SPARE = 100;

const began = performance.now();
const work = temporary();
const [built, limit, counted] = await Promise.all([
  bundle(join(work, "built")),
  wholeBundle(join(work, "limit"), "test/bench/limit.toml"),
  bundle(join(work, "counted"), "test/bench/counted.ts"),
]);

const places = disks();
const services = await Promise.all(
  places.map(async ({ name, path }) => ({
    limit: { name: `limit-${name}`, port: await freePort(), bundle: limit, disk: temporary(path), ...LIMIT },
    product: { name, port: await freePort(), bundle: built, disk: path, ...PRODUCT },
  })),
);
const [limits, products] = [services.map((s): Served => s.limit), services.map((s): Served => s.product)];
const accounts = await Promise.all(
  products.map(async (product) => hot(product, await crowded(work, product, TAPS + SPARE))),
);
const runtime = await serve(work, [...limits, ...products]);
const [first] = accounts;
if (first === undefined) throw new Error("there is nowhere to write");
const unanswered = first.surveys.slice(TAPS);
const page = await pageSize(first.port, unanswered[0] ?? "");
let looked = 0;

const rates = await rounds(
  [
    { name: "bare", port: limits[0]?.port ?? 0, requests: () => () => get("/bare") },
    { name: "empty", port: limits[0]?.port ?? 0, requests: () => () => get("/empty") },
    ...limits.map(({ name, port }) => ({ name, port, requests: () => () => get("/row") })),
    { name: "page", port: first.port, requests: () => () => get(unanswered[looked++ % SPARE] ?? "") },
    ...accounts.map(({ name, port, requests }) => ({ name, port, requests })),
  ],
  WARM_UP,
  MEASURED,
);
await runtime.kill();

say(`workerd ${version()} on ${availableParallelism()} cores: medians of ${MEASURED.rounds} rounds in turns.`);
say(
  `The load is the bench's own, 16 keep-alive sockets in Node ${process.version}; an echo answers it ${whole(await echoed())} times a second.\n`,
);
rate("A bare Hono page", "bare", "");
rate("A page with one empty object call: the limit", "empty", `${share("empty", "bare")} of the bare page`);
rate("The survey page on one hot account", "page", `${share("page", "empty")} of the limit (meant: 0.60)`);
for (const { name, disk, tapped } of accounts) {
  const row = `limit-${name}`;
  rate(`One object call that commits one row, on ${name}`, row, `${share(row, "empty")} of the limit`);
  const ratio = `${share(name, row)} of the one row (meant: ${name === "disk" ? "0.75" : "0.45"})`;
  const kept = `${whole(durable(disk))} of ${whole(tapped())} were in its file when workerd had been killed`;
  rate(`A tap on one hot account, on ${name}`, name, `${ratio}; ${kept}`);
}

say();
const atFirst = await rows(work, counted, temporary(), null);
const later = await rows(work, counted, first.disk, { ...first, surveys: unanswered });
for (const [what, kind] of [
  ["A survey page", "page"],
  ["A tap", "tap"],
  ["A tap that raises a case", "letDown"],
] as const) {
  say(`${what}: ${did(atFirst, kind)} after ${atFirst.answers} answers, ${did(later, kind)} after ${later.answers}.`);
}
say(`The survey page is ${page.body} bytes in gzip and ${page.headers} of headers (meant: at most 5,000 together).`);
say(`All of it took ${((performance.now() - began) / 1000).toFixed(0)} s.`);

/** An account whose surveys are answered one after another, each once. */
function hot(served: Served, subject: { account: string; surveys: readonly string[] }) {
  let taps = 0;
  return {
    ...served,
    ...subject,
    tapped: () => taps,
    requests: (limit: number) => {
      const end = Math.min(taps + limit, TAPS);
      return () => (taps < end ? post(subject.surveys[taps] ?? "", `tap=${3 + (taps++ % 3)}`) : null);
    },
  };
}

function rate(label: string, target: string, rest: string): void {
  const refused = rates.refused(target);
  const perSecond = whole(rates.of(target));
  say(`  ${label.padEnd(50)}${perSecond.padStart(7)}/s  ${rest}${refused === 0 ? "" : `; ${refused} were not 200`}`);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function share(target: string, other: string): string {
  return rates.ratio(target, other).toFixed(2);
}

function did(measured: Rows, kind: "page" | "tap" | "letDown"): string {
  const { queries, read, written } = measured[kind];
  return `${queries.toFixed(1)} queries, ${read.toFixed(1)} rows read and ${written.toFixed(1)} written`;
}

function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}
