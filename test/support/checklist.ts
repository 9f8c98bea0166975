// The tables of docs/faults.md and docs/security.md, and whether each test that they name exists.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

export interface Row {
  readonly number: string;
  readonly what: string;
  readonly tests: readonly { readonly title: string; readonly file: string }[];
  /** Why nothing shows it, or a part of it. */
  readonly reason: string | null;
}

export function rows(document: string): readonly Row[] {
  return read(document)
    .split("\n")
    .flatMap((line) => {
      const [, number, what, , shown = ""] = /^\| ([A-E]?\d+) \| ([^|]+) \| ([^|]+) \| (.*) \|$/.exec(line) ?? [];
      if (number === undefined || what === undefined) return [];
      const links = [...shown.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)];
      const reason = shown.split(" · ").find((part) => part.includes("no test yet"));
      return [
        { number, what, tests: links.map(([, title = "", file = ""]) => ({ title, file })), reason: reason ?? null },
      ];
    });
}

/** By file, every string that is the first argument of a call: among them stands every test's title. */
export function titles(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
      .map((file) => `test/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => [
        file,
        new Set([...read(file).matchAll(/\(\s*(?:"([^"\n]+)"|`([^`\n]+)`),/g)].map((m) => m[1] ?? m[2] ?? "")),
      ]),
  );
}

/** What is wrong with a row; null when nothing is. */
export function flaw(row: Row, known: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const lost = row.tests.filter(({ title, file }) => !known.get(file)?.has(title));
  if (lost.length > 0) return lost.map(({ title, file }) => `no such test: ${file}: ${title}`).join("; ");
  return row.tests.length === 0 && row.reason === null ? "no test and no reason" : null;
}
