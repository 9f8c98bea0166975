import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Who may import whom, by the folder under src; a file at the top stands under its own name. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  score: [],
  recovery: [],
  invitation: [],
  wording: ["recovery"],
  channels: [],
  pictures: [],
  "link.ts": [],
  "env.ts": ["link.ts", "channels"],
  directory: [],
  account: ["score", "recovery", "invitation", "wording", "channels", "directory", "link.ts", "env.ts"],
  "reach.ts": ["env.ts"],
  "edge.ts": ["env.ts"],
  html: ["wording", "score"],
  survey: ["edge.ts", "reach.ts", "link.ts", "html", "wording", "invitation", "recovery"],
  board: ["edge.ts", "reach.ts", "link.ts", "html", "wording", "survey", "recovery", "channels"],
  api: ["edge.ts", "reach.ts", "link.ts", "env.ts", "channels", "recovery", "pictures"],
  hooks: ["edge.ts", "reach.ts", "link.ts", "env.ts", "channels", "directory", "wording", "recovery"],
  phones: ["edge.ts", "reach.ts", "link.ts", "env.ts", "html", "channels", "directory"],
  "index.ts": [
    "api",
    "board",
    "survey",
    "hooks",
    "phones",
    "account",
    "directory",
    "edge.ts",
    "env.ts",
    "reach.ts",
    "html",
    "watchdog.ts",
  ],
  "watchdog.ts": ["channels", "directory", "env.ts", "reach.ts"],
  "deploy.ts": [],
};

/** Frameworks and platform doors, and the only places that may open them. */
const DOORS: Readonly<Record<string, RegExp>> = {
  hono: /^(index|edge)\.ts$|^(survey|board|api|hooks|phones|html)\//,
  kysely: /^account\//,
  "cloudflare:workers": /^account\/account\.ts$/,
  "cloudflare:sockets": /^channels\//,
  "temporal-polyfill": /^(recovery|invitation)\//,
};

/** Edges know the account's types and its vocabulary of ids and defaults, never its rows. */
const VALUES_FROM_ACCOUNT = [
  "account/wire.ts",
  "account/cells.ts",
  "account/periods.ts",
  "account/business.ts",
  "account/account.ts",
  "account/office.ts",
  "account/webhook_terms.ts",
];

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
    const local = to.startsWith(".") ? relative(SRC, resolve(SRC, dirname(from), to)).replaceAll("\\", "/") : to;
    return { from, to: local, typeOnly: m[1] !== undefined || allTypes || m[3] !== undefined };
  });
});

const place = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : file);

test("every folder imports only what lies below it", () => {
  const upward = imports.filter(({ from, to, typeOnly }) => {
    if (!/^[\w.]+(\/|\.tsx?$)/.test(to) || to.includes("migrations/") || !files.includes(to)) return false;
    const [here, there] = [place(from), place(to)];
    if (here === there || there === "account") {
      return here !== there && !typeOnly && here !== "index.ts" && !VALUES_FROM_ACCOUNT.includes(to);
    }
    if (typeOnly && there === "env.ts") return false;
    return !(ALLOWED[here] ?? []).includes(there);
  });
  expect(upward.map((i) => `${i.from} → ${i.to}`)).toEqual([]);
});

test("every place has its row in the table", () => {
  expect([...new Set(files.map(place))].filter((p) => !(p in ALLOWED))).toEqual([]);
});

test("frameworks and platform modules stay behind their doors", () => {
  const leaks = imports.filter(({ from, to }) => {
    const door = Object.entries(DOORS).find(([name]) => to === name || to.startsWith(`${name}/`))?.[1];
    return door !== undefined && !door.test(from);
  });
  expect(leaks.map((i) => `${i.from} → ${i.to}`)).toEqual([]);
});

test("the outside is reached through channels/http.ts alone", () => {
  const calls = files.filter((file) =>
    /(^|[^.\w])fetch\(/m.test(readFileSync(join(SRC, file), "utf8").replace(/\/\/.*$/gm, "")),
  );
  // start.ts and furnish.ts run in Node beside the Worker, the pages' scripts in a browser; the exchange answers fetches.
  expect(
    calls.filter(
      (f) =>
        !/^phones\/(start|furnish|exchange|page)\.tsx?$|^survey\/(script|live)\.ts$|^board\/(worker\.ts|offer\.tsx)$/.test(
          f,
        ),
    ),
  ).toEqual(["channels/http.ts"]);
});

test("no file of the product is too long to be read whole", () => {
  // Lists of words are for looking things up.
  const limit = (file: string) => (file.startsWith("wording/") ? 350 : 250);
  const long = files.filter((file) => readFileSync(join(SRC, file), "utf8").trimEnd().split("\n").length > limit(file));
  expect(long).toEqual([]);
});
