import { expect, test } from "vitest";
import type { Faces } from "../../src/score/faces.ts";
import { perception, shrunkPerception } from "../../src/score/perception.ts";
import { scoreOf, scoresOfUnits } from "../../src/score/score.ts";

const NOBODY: Faces = [0, 0, 0, 0, 0];

test("with no answer there is no score, only the whole scale", () => {
  expect(scoreOf(NOBODY)).toEqual({
    n: 0,
    customers: 0,
    faces: [0, 0, 0, 0, 0],
    perception: { value: null, low: 0, high: 100 },
    top2: { value: null, low: 0, high: 1 },
  });
});

test("one delighted answer scores 100 but does not pretend to know", () => {
  const { n, perception, top2 } = scoreOf([0, 0, 0, 0, 1]);
  expect(n).toBe(1);
  expect(perception.value).toBe(100);
  expect(perception.low).toBeLessThan(50);
  expect(perception.high).toBe(100);
  expect(top2.value).toBe(1);
  expect(top2.low).toBeCloseTo(0.206549, 6);
  expect(top2.high).toBe(1);
});

test("the score is 25 times the mean face above 1, and the favourable share has Wilson's limits", () => {
  const { perception, top2 } = scoreOf([1, 0, 0, 2, 4]);
  expect(perception.value).toBeCloseTo(25 * (29 / 7 - 1), 12);
  expect(top2.value).toBeCloseTo(6 / 7, 12);
  expect(top2.low).toBeCloseTo(0.486871, 5);
  expect(top2.high).toBeCloseTo(0.97432, 5);
});

// A = 11.25, mean .85556, variance .0044192: the limits of Beta(23.06927, 3.89481), integrated apart from this code.
test("the limits are those of the posterior with a quarter answer per face", () => {
  const { value, lo, hi } = perception([0, 0, 1, 2, 7]);
  expect(value).toBe(90);
  expect(lo).toBeCloseTo(70.3215506, 6);
  expect(hi).toBeCloseTo(95.8537369, 6);
});

test("thirty best faces are a hundred, but not without a doubt", () => {
  const { value, lo, hi } = perception([0, 0, 0, 0, 30]);
  expect([value, hi]).toEqual([100, 100]);
  expect(lo).toBeCloseTo(92.2090178, 6);
});

test("credit shared between staff counts in thousandths", () => {
  const half: Faces = [0.5, 0, 0, 0, 0.333];
  const { n, perception, top2 } = scoreOf(half);
  expect(n).toBeCloseTo(0.833, 12);
  expect(perception.value).toBeCloseTo((100 * 0.333) / 0.833, 9);
  expect(top2.value).toBeCloseTo(0.333 / 0.833, 12);
});

test("a count that is negative or no number is refused", () => {
  expect(() => scoreOf([0, -1, 0, 0, 3])).toThrow(RangeError);
  expect(() => scoreOf([0, Number.NaN, 0, 0, 3])).toThrow(RangeError);
  expect(() => scoresOfUnits([[0, Infinity, 0, 0, 3]], [1, 1, 1, 1, 1])).toThrow(RangeError);
});

const ACCOUNT: Faces = [8, 16, 36, 120, 220];

test("a unit of four answers is not judged, however bad they are", () => {
  const [unit] = scoresOfUnits([[4, 0, 0, 0, 0]], ACCOUNT);
  expect(unit?.band).toBe("not_enough");
  expect(unit?.perception.value).toBe(0);
  expect(unit?.shrunk.value).toBeCloseTo((20 * 83) / 24, 6);
});

test("units stand above, about and below the account's favourable share", () => {
  const units: Faces[] = [
    [0, 0, 0, 10, 50],
    [1, 2, 5, 18, 34],
    [10, 10, 10, 15, 15],
    [0, 0, 0, 1, 2],
  ];
  const scored = scoresOfUnits(units, ACCOUNT);
  expect(scored.map((u) => u.band)).toEqual(["above", "about", "below", "not_enough"]);
  const means = scored.map((u) => u.shrunk.value ?? 0);
  expect(means[0]).toBeGreaterThan(means[1] ?? 0);
  expect(means[1]).toBeGreaterThan(means[2] ?? 0);
});

test("under six units twenty pseudo-answers shrink, from six on the units themselves say how much", () => {
  const units = (k: number): Faces[] =>
    Array.from({ length: k }, (_, i) => (i % 2 ? [0, 0, 0, 5, 25] : [9, 9, 6, 3, 3]));
  const account = (k: number): Faces => [4.5 * k, 4.5 * k, 3 * k, 4 * k, 14 * k];
  const shrinkage = (k: number) => {
    const [bad] = scoresOfUnits(units(k), account(k));
    const raw = bad?.perception.value ?? 0;
    const all = scoreOf(account(k)).perception.value ?? 0;
    return ((bad?.shrunk.value ?? 0) - raw) / (all - raw);
  };
  expect(shrinkage(4)).toBeCloseTo(20 / 50, 9);
  expect(shrinkage(6)).toBeLessThan(0.2);
});

test("a unit without answers is shown as its business, with the limits of a stranger", () => {
  const [nobody, fifty] = scoresOfUnits([NOBODY, [1, 2, 5, 15, 27]], ACCOUNT);
  expect(nobody?.perception).toEqual({ value: null, low: 0, high: 100 });
  expect(nobody?.shrunk.value).toBeCloseTo(scoreOf(ACCOUNT).perception.value ?? 0, 9);
  const width = (s?: { low: number; high: number }) => (s ? s.high - s.low : 0);
  expect(width(nobody?.shrunk)).toBeGreaterThan(width(fifty?.shrunk));
  expect(nobody?.band).toBe("not_enough");
});

test("in an account without answers nothing is shrunk and nobody is banded", () => {
  expect(scoresOfUnits([], NOBODY)).toEqual([]);
  const [unit] = scoresOfUnits([NOBODY], NOBODY);
  expect(unit?.shrunk).toEqual({ value: null, low: 0, high: 100 });
  expect(unit?.band).toBe("not_enough");
});

test("where everybody has only ever been delighted nobody stands out, and the limits stay open", () => {
  const scored = scoresOfUnits(
    [
      [0, 0, 0, 0, 6],
      [0, 0, 0, 0, 9],
    ],
    [0, 0, 0, 0, 15],
  );
  for (const { band, shrunk } of scored) {
    expect(band).toBe("about");
    expect(shrunk.value).toBe(100);
    expect(shrunk.low).toBeLessThan(100);
    expect(shrunk.high).toBe(100);
  }
  for (let thousandths = 1; thousandths < 3000; thousandths += 7) {
    const credit = thousandths / 1000;
    const { lo, hi, value } = shrunkPerception([0, 0, 0, credit, 0], [0, 0, 0, 3 * credit, 0], 20);
    expect(value).toBeCloseTo(75, 9);
    expect(hi - lo).toBeGreaterThan(5);
  }
  expect(shrunkPerception([3, 0, 0, 0, 0], [9, 0, 0, 0, 0], 20)).toMatchObject({ value: 0, lo: 0 });
});
