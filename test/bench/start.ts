// `npm run bench:start`: what a cold start costs, beside a Worker that has only Hono, Kysely and an empty object; with
// `-- --commit 1085e64` the same of another commit, in the same run. CPU seconds of raw workerd, medians of turns.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Bundle, bundle, type Compatibility, wholeBundle } from "./build.ts";
import { PRODUCT, type Served } from "./config.ts";
import { temporary } from "./disks.ts";
import { median } from "./median.ts";
import { wait } from "./provider.ts";
import { freePort, serve } from "./runtime.ts";
import { furnished } from "./subject.ts";

const TURNS = 9;
const { values } = parseArgs({ options: { commit: { type: "string" } } });

interface Kind {
  readonly name: string;
  readonly bundle: Bundle;
  readonly bindings: readonly string[];
  readonly objects: readonly string[];
}

interface Asked {
  readonly disk: string;
  readonly survey: string;
}

const work = temporary();
const empty = kind("an empty Worker", await wholeBundle(join(work, "empty"), "test/bench/empty.toml"));
const reference = kind(
  "Hono, Kysely and an empty object",
  await wholeBundle(join(work, "reference"), "test/bench/reference.toml"),
);
const ours = kind("this Worker", await bundle(join(work, "ours")));
const others = values.commit === undefined ? [] : [await ofCommit(values.commit)];
const products = [ours, ...others];
/** A commit whose runtime was another has an empty Worker and a reference of its own. */
const settings = new Map(products.map(({ bundle }) => [JSON.stringify(bundle.compatibility), bundle.compatibility]));
const yardsticks = [...settings.values()].map((compatibility) => ({
  compatibility,
  empty: { ...empty, bundle: { ...empty.bundle, compatibility } },
  reference: { ...reference, bundle: { ...reference.bundle, compatibility } },
}));

const starts = await inTurns([...yardsticks.flatMap((y) => [y.empty, y.reference]), ...products], (one) =>
  startOf(one, temporary(), null),
);
const surveys = new Map<Kind, Asked>();
for (const one of products) surveys.set(one, await withSurvey(one));
const pages = await inTurns(products, (one) => {
  const { disk, survey } = surveys.get(one) ?? { disk: temporary(), survey: null };
  return startOf(one, disk, survey);
});

say(`CPU of raw workerd until its first answer, medians of ${TURNS} turns:`);
for (const { compatibility, empty, reference } of yardsticks) {
  say(`  with ${compatibility.flags.join(", ")}:`);
  for (const one of [empty, reference, ...products.filter((p) => sameSettings(p, compatibility))]) {
    const times = (cpu(starts, one) / cpu(starts, reference)).toFixed(2);
    say(`    ${one.name.padEnd(36)}${milliseconds(cpu(starts, one))}  ${times} × the reference`);
  }
}
say("CPU until a first customer's page is there, on a cold isolate and a cold object:");
for (const one of products) {
  const nothing = yardsticks.find(({ compatibility }) => sameSettings(one, compatibility))?.empty ?? empty;
  const own = milliseconds(cpu(pages, one) - cpu(starts, nothing));
  say(`    ${one.name.padEnd(36)}${milliseconds(cpu(pages, one))},${own} without what an empty Worker takes`);
}
const parsed = staticBytes(ours.bundle.directory);
say(`Parsed at once: ${Math.round(parsed / 1000)} KB minified (meant: at most 400).`);
for (const one of products) say(`${one.name}: ${one.bundle.compressedKiB} KiB compressed (meant: at most 400).`);

function kind(name: string, bundle: Bundle): Kind {
  return { name, bundle, ...PRODUCT };
}

function sameSettings({ bundle }: Kind, other: Compatibility): boolean {
  return JSON.stringify(bundle.compatibility) === JSON.stringify(other);
}

function cpu(found: ReadonlyMap<Kind, number>, one: Kind): number {
  return found.get(one) ?? Number.NaN;
}

/** Every other turn goes backwards, so that a drift of the machine favours nobody. */
async function inTurns(all: readonly Kind[], measure: (one: Kind) => Promise<number>): Promise<Map<Kind, number>> {
  const found = new Map<Kind, number[]>(all.map((one) => [one, []]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const one of turn % 2 === 0 ? all : all.toReversed()) found.get(one)?.push(await measure(one));
  }
  return new Map([...found].map(([one, times]) => [one, median(times)]));
}

async function startOf(kind: Kind, disk: string, path: string | null): Promise<number> {
  const port = await freePort();
  const runtime = await serve(work, [{ ...kind, name: "start", port, disk }]);
  if (path !== null) {
    const page = await fetch(`http://127.0.0.1:${port}${path}`);
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
    await page.arrayBuffer();
  }
  const seconds = runtime.cpu();
  await runtime.kill();
  return seconds;
}

/** A disk on which one customer was asked and has not answered. */
async function withSurvey(kind: Kind): Promise<Asked> {
  const served: Served = { ...kind, name: "furnish", port: await freePort(), disk: temporary() };
  const runtime = await serve(work, [served]);
  const { surveys } = await furnished(served.port, 1);
  // An alarm that was still due would ring beside the page.
  await wait(2_000);
  await runtime.kill();
  return { disk: served.disk, survey: surveys[0] ?? "" };
}

async function ofCommit(commit: string): Promise<Kind> {
  const tree = join(temporary(), "tree");
  execFileSync("git", ["worktree", "add", "--detach", tree, commit], { stdio: "ignore" });
  process.once("exit", () => execFileSync("git", ["worktree", "remove", "--force", tree]));
  if (!existsSync(join(tree, "node_modules"))) symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
  return kind(`commit ${commit}`, await wholeBundle(join(work, "other"), "wrangler.toml", tree));
}

/** Everything that the entry reaches without an `import()`. */
function staticBytes(directory: string): number {
  const { outputs } = JSON.parse(readFileSync(join(directory, "meta.json"), "utf8")) as {
    outputs: Record<string, { bytes: number; imports: { path: string; kind: string }[] }>;
  };
  const reached = new Set<string>();
  const reach = (file: string) => {
    const output = outputs[file];
    if (output === undefined || reached.has(file)) return;
    reached.add(file);
    for (const { path, kind } of output.imports) if (kind === "import-statement") reach(path);
  };
  reach(Object.keys(outputs).find((file) => /(^|\/)index\.mjs$/.test(file)) ?? "");
  return [...reached].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
}

function milliseconds(seconds: number): string {
  return `${(1000 * seconds).toFixed(0)} ms`.padStart(8);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
