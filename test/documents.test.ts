// The tables of docs/ promise what the tests show: here each name in them is looked up.
import { expect, test } from "vitest";
import { flaw, rows, titles } from "./support/checklist.ts";

const KNOWN = titles();
const FAULTS = rows("docs/faults.md");
const SECURITY = rows("docs/security.md");
const upTo = (last: number) => Array.from({ length: last }, (_, i) => `${i + 1}`);

test("every fault and every point of the checklist has one row, in order", () => {
  expect(FAULTS.map(({ number }) => number.slice(1))).toEqual(upTo(66));
  expect(SECURITY.map(({ number }) => number)).toEqual(upTo(58));
});

test("every test named in the tables exists, and a row without one says so", () => {
  const flaws = [...FAULTS, ...SECURITY].map((row) => [row.number, flaw(row, KNOWN)]);
  expect(flaws.filter(([, wrong]) => wrong !== null)).toEqual([]);
});

test("every fault that a test's title begins with has its row", () => {
  const known = new Set(FAULTS.flatMap(({ number }) => [number, number.slice(1)]));
  const cited = [...KNOWN].flatMap(([file, names]) =>
    [...names].flatMap((title) => {
      const numbers = /^[A-E]?\d+(?:, [A-E]?\d+)*(?=: )/.exec(title)?.[0].split(", ") ?? [];
      return numbers.map((number) => ({ number, where: `${file}: ${title}` }));
    }),
  );
  expect(cited.length).toBeGreaterThan(50);
  expect(cited.filter(({ number }) => !known.has(number)).map(({ where }) => where)).toEqual([]);
});
