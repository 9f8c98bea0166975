// `npm run bench:start`: what a cold start costs, beside a Worker that has only Hono, Kysely and an empty object; with
// `-- --commit 1085e64` the same of another commit, in the same run. CPU seconds of raw workerd, medians of turns.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Bundle, bundle, wholeBundle } from "./build.ts";
import { PRODUCT, type Served } from "./config.ts";
import { temporary } from "./disks.ts";
import { median } from "./median.ts";
import { freePort, serve } from "./runtime.ts";
import { furnished } from "./subject.ts";

const TURNS = 9;
const { values } = parseArgs({ options: { commit: { type: "string" } } });

const work = temporary();
const empty: Kind = {
  name: "an empty Worker",
  bundle: await wholeBundle(join(work, "empty"), "test/bench/empty.toml"),
  ...PRODUCT,
};
const reference: Kind = {
  name: "Hono, Kysely and an empty object",
  bundle: await wholeBundle(join(work, "reference"), "test/bench/reference.toml"),
  ...PRODUCT,
};
const ours: Kind = { name: "this Worker", bundle: await bundle(join(work, "ours")), ...PRODUCT };
const other = values.commit === undefined ? [] : [await ofCommit(values.commit)];
const kinds = [empty, reference, ours, ...other];

interface Kind {
  readonly name: string;
  readonly bundle: Bundle;
  readonly bindings: readonly string[];
  readonly objects: readonly string[];
}

const starts = await inTurns(kinds, async (kind) => startOf(kind, temporary(), null));
say(`CPU of the process until its first answer, medians of ${TURNS}:`);
for (const kind of kinds) {
  const cpu = starts.get(kind) ?? Number.NaN;
  const times = (cpu / (starts.get(reference) ?? Number.NaN)).toFixed(2);
  say(`  ${kind.name.padEnd(36)}${milliseconds(cpu)}  ${times} × the reference`);
}

const products: { kind: Kind; disk: string; survey: string }[] = [];
for (const kind of [ours, ...other]) products.push({ kind, ...(await withSurvey(kind)) });
const pages = await inTurns(products, ({ kind, disk, survey }) => startOf(kind, disk, survey));
say(
  `CPU until a first customer's page is there, on a cold isolate and a cold object, without what an empty Worker takes:`,
);
for (const product of products) {
  say(`  ${product.kind.name.padEnd(36)}${milliseconds((pages.get(product) ?? 0) - (starts.get(empty) ?? 0))}`);
}
const parsed = staticBytes(ours.bundle.directory);
say(`Parsed at once: ${Math.round(parsed / 1000)} KB minified (meant: at most 400).`);
for (const kind of [ours, ...other])
  say(`${kind.name}: ${kind.bundle.compressedKiB} KiB compressed (meant: at most 400).`);

async function inTurns<K>(all: readonly K[], measure: (one: K) => Promise<number>): Promise<Map<K, number>> {
  const found = new Map<K, number[]>(all.map((one) => [one, []]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const one of all) found.get(one)?.push(await measure(one));
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
async function withSurvey(kind: Kind): Promise<{ disk: string; survey: string }> {
  const served: Served = { ...kind, name: "furnish", port: await freePort(), disk: temporary() };
  const runtime = await serve(work, [served]);
  const { surveys } = await furnished(served.port, 1);
  await runtime.kill();
  return { disk: served.disk, survey: surveys[0] ?? "" };
}

async function ofCommit(commit: string): Promise<Kind> {
  const tree = join(temporary(), "tree");
  execFileSync("git", ["worktree", "add", "--detach", tree, commit], { stdio: "ignore" });
  process.once("exit", () => execFileSync("git", ["worktree", "remove", "--force", tree]));
  if (!existsSync(join(tree, "node_modules"))) symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
  return {
    name: `commit ${commit}`,
    bundle: await wholeBundle(join(work, "other"), "wrangler.toml", tree),
    ...PRODUCT,
  };
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
