// The tables of docs/ promise what the tests show: here each name in them is looked up.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

interface Row {
  readonly number: string;
  readonly line: string;
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

function rows(document: string): readonly Row[] {
  const lines = read(document).split("\n");
  return lines.flatMap((line) => {
    const number = /^\| ([A-E]?\d+) \|/.exec(line)?.[1];
    if (number === undefined) return [];
    const links = [...line.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)];
    return [{ number, line, tests: links.map(([, title = "", file = ""]) => ({ title, file })) }];
  });
}

/** By file, every string that is the first argument of a call: among them stands every test's title. */
const titles = new Map(
  readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .map((file) => `test/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => [
      file,
      new Set([...read(file).matchAll(/\(\s*(?:"([^"\n]+)"|`([^`\n]+)`),/g)].map((m) => m[1] ?? m[2] ?? "")),
    ]),
);

const FAULTS = rows("docs/faults.md");
const SECURITY = rows("docs/security.md");
const upTo = (last: number) => Array.from({ length: last }, (_, i) => `${i + 1}`);

test("every fault and every point of the checklist has one row, in order", () => {
  expect(FAULTS.map(({ number }) => number.slice(1))).toEqual(upTo(66));
  expect(SECURITY.map(({ number }) => number)).toEqual(upTo(58));
});

test("every test named in the tables exists, and a row without one says so", () => {
  const all = [...FAULTS, ...SECURITY];
  const lost = all.flatMap(({ number, tests }) =>
    tests.filter(({ title, file }) => !titles.get(file)?.has(title)).map((t) => `${number}: ${t.file}: ${t.title}`),
  );
  expect(lost).toEqual([]);
  const silent = all.filter(({ line, tests }) => tests.length === 0 && !line.includes("no test yet"));
  expect(silent.map(({ number }) => number)).toEqual([]);
});

test("every fault that a test's title begins with has its row", () => {
  const known = new Set(FAULTS.flatMap(({ number }) => [number, number.slice(1)]));
  const cited = [...titles].flatMap(([file, names]) =>
    [...names].flatMap((title) => {
      const numbers = /^[A-E]?\d+(?:, [A-E]?\d+)*(?=: )/.exec(title)?.[0].split(", ") ?? [];
      return numbers.map((number) => ({ number, where: `${file}: ${title}` }));
    }),
  );
  expect(cited.length).toBeGreaterThan(50);
  expect(cited.filter(({ number }) => !known.has(number)).map(({ where }) => where)).toEqual([]);
});
