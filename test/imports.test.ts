import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import type { Metafile } from "esbuild";
import { expect, test } from "vitest";
import { buildWorker } from "../src/build.ts";

const SRC = join(import.meta.dirname, "../src");

/** Who may import whom, by the folder under src; a file at the top stands under its own name. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  score: [],
  contact: [],
  recovery: ["contact"],
  invitation: [],
  wording: ["recovery", "contact"],
  channels: [],
  pictures: [],
  browser: [],
  "link.ts": [],
  "log.ts": [],
  "problem.ts": [],
  "env.ts": ["link.ts", "channels"],
  directory: [],
  html: ["wording", "score"],
  account: [
    "score",
    "contact",
    "recovery",
    "invitation",
    "wording",
    "channels",
    "directory",
    "link.ts",
    "env.ts",
    "log.ts",
  ],
  "api_key.ts": ["link.ts", "env.ts"],
  "reach.ts": ["env.ts"],
  "edge.ts": ["env.ts", "html", "log.ts", "problem.ts", "reach.ts"],
  survey: [
    "browser",
    "edge.ts",
    "reach.ts",
    "link.ts",
    "log.ts",
    "html",
    "wording",
    "invitation",
    "contact",
    "recovery",
  ],
  board: ["browser", "edge.ts", "reach.ts", "link.ts", "html", "wording", "survey", "recovery", "channels"],
  office: [
    "browser",
    "api",
    "api_key.ts",
    "board",
    "browser",
    "edge.ts",
    "reach.ts",
    "link.ts",
    "log.ts",
    "html",
    "wording",
    "score",
    "survey",
    "contact",
    "recovery",
    "channels",
    "directory",
  ],
  api: [
    "api_key.ts",
    "edge.ts",
    "reach.ts",
    "link.ts",
    "env.ts",
    "problem.ts",
    "channels",
    "contact",
    "recovery",
    "pictures",
    "directory",
  ],
  hooks: [
    "edge.ts",
    "reach.ts",
    "link.ts",
    "log.ts",
    "env.ts",
    "channels",
    "directory",
    "wording",
    "contact",
    "recovery",
  ],
  phones: ["browser", "edge.ts", "reach.ts", "link.ts", "env.ts", "html", "channels", "directory"],
  "watchdog.ts": ["channels", "directory", "env.ts", "reach.ts"],
  "edges.ts": ["edge.ts", "api", "board", "office", "survey", "hooks", "phones"],
  "replay.ts": ["env.ts", "reach.ts", "survey"],
  "index.ts": [
    "reach.ts",
    "replay.ts",
    "survey",
    "phones",
    "account",
    "directory",
    "edges.ts",
    "env.ts",
    "watchdog.ts",
  ],
  "deploy.ts": [],
  "build.ts": ["browser"],
};

/**
 * The rooms of account/, from the rows up to the front door. Each may import the rooms that stand beside its name and
 * nothing else, not even a type; a file at the top of account/ stands under its own name.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  store: [],
  "limits.ts": [],
  business: ["store", "limits.ts"],
  people: ["store", "business"],
  visits: ["store", "business", "people"],
  cases: ["store", "business", "people"],
  counts: ["store", "business", "people", "visits", "cases"],
  outbox: ["store", "business", "people", "counts"],
  documents: ["store", "business", "people", "visits", "cases", "outbox"],
  webhooks: ["store", "business", "outbox", "documents"],
  alerting: ["store", "business", "people", "outbox"],
  recovery: ["store", "business", "people", "visits", "cases", "counts", "outbox", "documents", "webhooks", "alerting"],
  survey: ["store", "business", "people", "visits", "cases", "counts", "outbox", "documents", "webhooks", "recovery"],
  letters: ["store", "business", "people", "visits", "cases", "outbox", "survey"],
  sending: ["store", "business", "people", "counts", "outbox", "webhooks", "recovery", "survey", "letters"],
  numbers: ["store", "business", "people", "visits", "cases", "counts", "outbox"],
  retention: ["store", "business", "visits", "counts", "outbox", "numbers"],
  views: ["store", "business", "people", "visits", "cases", "alerting", "numbers"],
  access: ["store", "business", "people", "outbox", "alerting", "recovery", "survey", "letters", "sending", "views"],
  inbound: [
    "store",
    "business",
    "people",
    "visits",
    "cases",
    "outbox",
    "alerting",
    "recovery",
    "survey",
    "letters",
    "sending",
    "views",
  ],
  "opening.ts": ["store", "business", "people"],
  "wake.ts": ["store"],
  "actor.ts": ["store", "business", "wake.ts"],
  "demo.ts": ["store", "business", "cases", "outbox", "recovery", "survey", "letters"],
  "deployment.ts": ["store", "limits.ts", "business"],
  "tick.ts": ["store", "business", "numbers"],
  loaded: [
    "access",
    "business",
    "people",
    "cases",
    "outbox",
    "documents",
    "webhooks",
    "alerting",
    "recovery",
    "survey",
    "sending",
    "numbers",
    "retention",
    "views",
    "inbound",
    "opening.ts",
    "tick.ts",
  ],
  "account.ts": [
    "access",
    "sending",
    "store",
    "limits.ts",
    "business",
    "people",
    "outbox",
    "webhooks",
    "recovery",
    "survey",
    "retention",
    "numbers",
    "views",
    "inbound",
    "opening.ts",
    "actor.ts",
    "demo.ts",
    "deployment.ts",
    "loaded",
  ],
};

/** Frameworks and platform doors, and the only places that may open them. */
const DOORS: Readonly<Record<string, RegExp>> = {
  hono: /^(edges?|problem)\.ts$|^(survey|board|office|api|hooks|phones|html)\//,
  kysely: /^account\//,
  "cloudflare:workers": /^account\/account\.ts$/,
  "cloudflare:sockets": /^channels\//,
  "temporal-polyfill": /^(recovery|invitation)\//,
};

/** Edges know the account's types and its vocabulary of ids and defaults, never its rows. */
const VALUES_FROM_ACCOUNT = [
  "account/account.ts",
  "account/business/business.ts",
  "account/counts/sums.ts",
  "account/deployment.ts",
  "account/store/days.ts",
  "account/store/ids.ts",
  "account/webhooks/types.ts",
];

/** More files than this side by side and nobody reads the list. */
const SIDE_BY_SIDE = 22;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(SRC, from), "utf8");
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|^import\s+"([^"]+)"/gm,
  );
  return [...found].map((m) => {
    const to = m[2] ?? m[3] ?? m[4] ?? "";
    const named = /^(?:import|export)\s+\{([^}]*)\}/.exec(m[0])?.[1];
    const allTypes = named?.split(",").every((n) => n.trim() === "" || n.trim().startsWith("type ")) ?? false;
    const path = to.replace(/\?script$/, "");
    const local = path.startsWith(".") ? relative(SRC, resolve(SRC, dirname(from), path)).replaceAll("\\", "/") : path;
    return { from, to: local, typeOnly: m[1] !== undefined || allTypes };
  });
});

const inside = imports.filter(({ to }) => files.includes(to));
const folderOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : file);
const roomOf = (file: string) => (file.startsWith("account/") ? (file.split("/")[1] ?? "") : null);
const arrows = (found: readonly Import[]) => found.map((i) => `${i.from} → ${i.to}`);

test("every folder imports only what lies below it", () => {
  const upward = inside.filter(({ from, to, typeOnly }) => {
    const [here, there] = [folderOf(from), folderOf(to)];
    if (here === there) return false;
    if (there === "account") return !typeOnly && here !== "index.ts" && !VALUES_FROM_ACCOUNT.includes(to);
    if (typeOnly && there === "env.ts") return false;
    return !(FOLDERS[here] ?? []).includes(there);
  });
  expect(arrows(upward)).toEqual([]);
});

test("every room of the account imports only the rooms it is allowed, not even a type of another", () => {
  const between = inside.filter(
    ({ from, to }) => roomOf(from) !== null && roomOf(to) !== null && roomOf(from) !== roomOf(to),
  );
  const unasked = between.filter(({ from, to }) => !ROOMS[roomOf(from) ?? ""]?.includes(roomOf(to) ?? ""));
  expect(arrows(unasked)).toEqual([]);
});

test("the rooms stand in one order: each is allowed only rooms above it in the table, and uses every one it is allowed", () => {
  const order = Object.keys(ROOMS);
  const up = order.flatMap((room, i) =>
    (ROOMS[room] ?? []).filter((r) => order.indexOf(r) >= i).map((r) => `${room} → ${r}`),
  );
  expect(up).toEqual([]);
  const used = new Set(inside.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`));
  const unused = order.flatMap((room) => (ROOMS[room] ?? []).map((r) => `${room} → ${r}`)).filter((a) => !used.has(a));
  expect(unused).toEqual([]);
});

test("every place has its row in the tables", () => {
  expect([...new Set(files.map(folderOf))].filter((p) => !(p in FOLDERS))).toEqual([]);
  expect([...new Set(files.map(roomOf))].filter((r) => r !== null && !(r in ROOMS))).toEqual([]);
});

test("no files and no folders import each other in a circle by value, and no rooms even by type", () => {
  expect(
    circles(
      files,
      inside.filter((i) => !i.typeOnly),
    ),
  ).toEqual([]);
  const folders = inside.flatMap(({ from, to, typeOnly }) => {
    const [here, there] = [folderOf(from), folderOf(to)];
    return typeOnly || here === there ? [] : [{ from: here, to: there }];
  });
  expect(circles([...new Set(files.map(folderOf))], folders)).toEqual([]);
  const rooms = inside.flatMap(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    return here === null || there === null || here === there ? [] : [{ from: here, to: there }];
  });
  expect(circles(Object.keys(ROOMS), rooms)).toEqual([]);
});

test("no folder holds more files side by side than a person reads", () => {
  const count = new Map<string, number>();
  for (const file of files) count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
  expect([...count].filter(([, n]) => n > SIDE_BY_SIDE)).toEqual([]);
});

test("frameworks and platform modules stay behind their doors", () => {
  const leaks = imports.filter(({ from, to }) => {
    const door = Object.entries(DOORS).find(([name]) => to === name || to.startsWith(`${name}/`))?.[1];
    return door !== undefined && !door.test(from);
  });
  expect(arrows(leaks)).toEqual([]);
});

test("the outside is reached through channels/http.ts alone", () => {
  const calls = files.filter((file) =>
    /(^|[^.\w])fetch\(/m.test(readFileSync(join(SRC, file), "utf8").replace(/\/\/.*$|override async fetch\(/gm, "")),
  );
  // index.ts is what the platform calls; start.ts and furnish.ts run in Node beside the Worker, the pages' scripts in a browser; the exchange answers fetches.
  expect(calls.filter((f) => !/^index\.ts$|^phones\/(start|furnish|exchange)\.ts$|^browser\//.test(f))).toEqual([
    "channels/http.ts",
  ]);
});

test("JSON in a column is read by its codec alone", () => {
  const readers = files.filter(
    (file) => file.startsWith("account/") && readFileSync(join(SRC, file), "utf8").includes("JSON.parse("),
  );
  // document.ts makes plain JSON of plain values; an idempotency key gives back the answer of its own route as it was.
  expect(readers.toSorted()).toEqual([
    "account/store/column.ts",
    "account/store/document.ts",
    "account/store/idempotency.ts",
  ]);
});

test("what the first customer's page waits for is at most 400 KB, and no provider and no schema is in it", async () => {
  const directory = mkdtempSync(join(tmpdir(), "cavalry-first-"));
  await buildWorker(directory);
  const { outputs }: Metafile = JSON.parse(readFileSync(join(directory, "meta.json"), "utf8"));
  const pieces = new Set(Object.keys(outputs).filter((path) => path.endsWith("/index.mjs")));
  // A set goes on over what is added on the way; `import()` is not waited for.
  for (const piece of pieces) {
    for (const { path, kind } of outputs[piece]?.imports ?? [])
      if (kind === "import-statement" && outputs[path]) pieces.add(path);
  }
  const first = [...pieces].flatMap((piece) => outputs[piece] ?? []);
  const kilobytes = first.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  console.log(`${Math.round(kilobytes)} KB in ${first.length} pieces`);
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThanOrEqual(400);
  const files = first.flatMap(({ inputs }) => Object.keys(inputs));
  expect(files.filter((file) => /node_modules\/(zod|libphonenumber)|src\/channels\/channels\.ts/.test(file))).toEqual(
    [],
  );
  rmSync(directory, { recursive: true });
  // One `import { z }` brings zod whole, with what it says in fifty languages.
  const packed = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  expect(new Set(packed.flatMap((file) => /zod\/v4\/locales\/[\w-]+/.exec(file)?.[0] ?? []))).toEqual(
    new Set(["zod/v4/locales/en"]),
  );
});

test("a file of over 250 lines says why in its first comment", () => {
  // Lists of words and the table of row types are for looking things up.
  const exempt = (file: string) => /^(wording|recovery\/danger)\/|^account\/store\/schema\.ts$/.test(file);
  const long = files.filter((file) => {
    const lines = readFileSync(join(SRC, file), "utf8").trimEnd().split("\n");
    const comment = lines
      .slice(
        0,
        lines.findIndex((line) => !line.startsWith("//")),
      )
      .join(" ");
    return lines.length > 250 && !exempt(file) && !/\blong\b/i.test(comment);
  });
  expect(long).toEqual([]);
});

/** Each circle as the names that can reach each other (Tarjan). */
function circles(
  nodes: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
): string[][] {
  const next = new Map(nodes.map((node) => [node, edges.filter((e) => e.from === node).map((e) => e.to)]));
  const [index, low, stack, found] = [
    new Map<string, number>(),
    new Map<string, number>(),
    [] as string[],
    [] as string[][],
  ];
  const visit = (node: string): number => {
    let lowest = index.size;
    index.set(node, lowest);
    stack.push(node);
    for (const to of next.get(node) ?? []) {
      if (!index.has(to)) lowest = Math.min(lowest, visit(to));
      else if (stack.includes(to)) lowest = Math.min(lowest, index.get(to) ?? lowest);
    }
    low.set(node, lowest);
    if (lowest === index.get(node)) {
      const circle = stack.splice(stack.indexOf(node));
      if (circle.length > 1) found.push(circle);
    }
    return lowest;
  };
  for (const node of nodes) if (!index.has(node)) visit(node);
  return found;
}
