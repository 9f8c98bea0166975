import { expect, test } from "vitest";
import { benjaminiHochberg, lights, pValue, requiredAnos0 } from "../../src/score/drift/alarm.ts";
import { runLength, thresholdFor } from "../../src/score/drift/chain.ts";
import {
  lundbergRoot,
  ordinalChart,
  ordinalSteps,
  ordinalWeights,
  shiftedShares,
} from "../../src/score/drift/ordinal.ts";
import type { Faces } from "../../src/score/faces.ts";
import { seeded, USUAL } from "./draws.ts";
import { companyBaseline, ownBaseline } from "./reference/baseline.ts";
import {
  bernoulliDesign,
  bernoulliPValue,
  bernoulliRunLength,
  bernoulliSeries,
  bernoulliSteps,
  likelihoodRunLengths,
} from "./reference/bernoulli.ts";
import { ordinalRunLengths } from "./reference/ordinal.ts";

// For each p0, m and p1, at about 500, 1000, 2000 and 5000 answers between false alarms, H: ANOS0/ANOS1.
const BERNOULLI = [
  [0.02, 30, 0.0514, "59: 515/81|78: 1028/110|96: 2048/142|122: 5170/189"],
  [0.05, 14, 0.0977, "43: 525/81|54: 1060/109|65: 2030/138|82: 5235/183"],
  [0.05, 12, 0.1275, "32: 502/47|40: 1081/62|47: 2058/75|57: 5008/93"],
  [0.08, 9, 0.1483, "32: 511/68|40: 1063/91|48: 2111/114|59: 5198/147"],
  [0.1, 7, 0.1944, "26: 557/55|31: 1044/68|37: 2140/84|45: 5393/106"],
  [0.1, 6, 0.2517, "19: 565/31|22: 1026/36|26: 2219/44|31: 5698/54"],
  [0.15, 5, 0.2572, "22: 580/58|26: 1067/71|31: 2209/88|37: 5133/109"],
  [0.2, 4, 0.3049, "20: 555/66|24: 1060/83|29: 2280/106|35: 5516/133"],
  [0.25, 3, 0.4243, "13: 515/37|16: 1211/48|18: 2105/55|22: 6218/70"],
] as const;

// The table was rounded to one decimal first: 556.45 stands as 557.
const roundTwice = (x: number) => Math.round(Math.round(10 * x) / 10);

test("the design table of the yes/no chart comes out, line by line, with the smallest H that keeps each budget", () => {
  for (const [p0, m, p1, line] of BERNOULLI) {
    const design = bernoulliDesign(p0, m);
    expect(design.p1).toBeCloseTo(p1, 4);
    for (const [i, entry] of line.split("|").entries()) {
      const [H, anos0, anos1] = entry.split(/: |\//).map(Number);
      expect(thresholdFor(bernoulliSteps(p0, m), [500, 1000, 2000, 5000][i] ?? 0)).toBe(H);
      const rounded = [bernoulliRunLength(p0, m, H ?? 0), bernoulliRunLength(design.p1, m, H ?? 0)].map(roundTwice);
      expect(rounded).toEqual([anos0, anos1]);
    }
  }
});

// H, ANOS0, then answers to the alarm at odds x 1.5, 2, 3, 4.
const ORDINAL = [
  [332, 500, 80, 38.5, 21, 16],
  [397, 1004, 107, 47.6, 25, 19],
  [464, 2011, 138, 57.0, 30, 22],
  [554, 5005, 184, 69.7, 35, 26],
] as const;

test("the table of the faces' chart comes out with the weights 67, 62, 50, 18 and -37", () => {
  const { weights } = ordinalWeights(USUAL);
  expect(weights).toEqual([67, 62, 50, 18, -37]);
  for (const [H, anos0, ...delays] of ORDINAL) {
    expect(Math.round(ordinalRunLengths(USUAL, 2, weights, H).anos0)).toBe(anos0);
    for (const [i, answersToAlarm] of delays.entries()) {
      const { anos1 } = ordinalRunLengths(USUAL, [1.5, 2, 3, 4][i] ?? 1, weights, H);
      expect(Math.abs(anos1 - answersToAlarm)).toBeLessThanOrEqual(Number.isInteger(answersToAlarm) ? 0.5 : 0.051);
    }
  }
});

test("a drift takes months with ten answers a month and days with two hundred, as the table says", () => {
  const { weights, H } = ordinalChart(USUAL, 1000);
  const [twice, thrice] = [2, 3].map((odds) => ordinalRunLengths(USUAL, odds, weights, H).anos1);
  const months = (perMonth: number) => [(twice ?? 0) / perMonth, (thrice ?? 0) / perMonth];
  const close = (got: number[], want: number[], within: number) =>
    expect(got.every((g, i) => Math.abs(g - (want[i] ?? 0)) <= within)).toBe(true);
  close(months(10), [4.8, 2.5], 0.051);
  close(months(20), [2.4, 1.3], 0.051);
  close(months(50), [1.0, 0.5], 0.051);
  close(
    months(100).map((m) => m * 30),
    [14, 8],
    0.51,
  );
  close(
    months(200).map((m) => m * 30),
    [7, 4],
    0.51,
  );
});

test("two false alarms a month over 300 streams of 20 answers ask for H = 504", () => {
  const anos0 = requiredAnos0(300, 20, 2);
  const chart = ordinalChart(USUAL, anos0);
  expect(anos0).toBe(3000);
  expect(chart.H).toBe(504);
  expect(chart.theta).toBeCloseTo(0.009871, 6);
  expect(Math.round(ordinalRunLengths(USUAL, 2, chart.weights, chart.H).anos0)).toBe(3022);
  expect(ordinalRunLengths(USUAL, 2, chart.weights, chart.H).anos1).toBeCloseTo(62.7, 1);
  expect(ordinalRunLengths(USUAL, 3, chart.weights, chart.H).anos1).toBeCloseTo(32.2, 1);
  expect(requiredAnos0(300, 20, 0)).toBe(Infinity);
  expect(ordinalChart(USUAL, Infinity).H).toBe(Infinity);
});

test("a baseline that is a little off changes the false alarms as much as the text says", () => {
  const { weights } = ordinalWeights(USUAL);
  const anos = (odds: number) => runLength(ordinalSteps(shiftedShares(USUAL, odds), weights), 397);
  expect(Math.round(anos(1.15))).toBe(391);
  expect(Math.round(anos(1.3))).toBe(199);
  expect(Math.round(anos(0.85))).toBe(3623);
  expect([0.1, 0.12, 0.15].map((p) => Math.round(bernoulliRunLength(p, 7, 35)))).toEqual([1690, 551, 187]);
});

test("the exact run length is what drawing finds", () => {
  const chance = seeded(7);
  const runs = Array.from({ length: 3000 }, () => {
    let s = 0;
    for (let n = 1; ; n++) {
      s = Math.max(0, s + (chance() < 0.2 ? 6 : -1));
      if (s >= 20) return n;
    }
  });
  const mean = runs.reduce((a, b) => a + b, 0) / runs.length;
  expect(Math.abs(mean / bernoulliRunLength(0.2, 7, 20) - 1)).toBeLessThan(0.06);
});

test("the likelihood-ratio chart at even odds waits about 8900 answers at h = 6, and exactly as the integer one on its lattice", () => {
  expect(Math.abs(likelihoodRunLengths(0.5, 2, 6).anos0 - 8900)).toBeLessThan(300);
  const { r2, oddsRatio } = bernoulliDesign(0.1, 7);
  const { anos0 } = likelihoodRunLengths(0.1, oddsRatio, (31 * r2) / 7);
  expect(anos0 / bernoulliRunLength(0.1, 7, 31)).toBeCloseTo(1, 6);
});

test("the exact tail of a yes/no chart is what solving for the settled chart gives, and never above the bound", () => {
  const [p0, m] = [0.1, 7];
  const size = 600;
  let settled = new Float64Array(size);
  settled[0] = 1;
  for (let round = 0; round < 6000; round++) {
    const next = new Float64Array(size);
    for (const [s, mass] of settled.entries()) {
      const [up, down] = [Math.min(size - 1, s + m - 1), Math.max(0, s - 1)];
      next[up] = (next[up] ?? 0) + p0 * mass;
      next[down] = (next[down] ?? 0) + (1 - p0) * mass;
    }
    settled = next;
  }
  for (const S of [0, 1, 6, 14, 28, 60]) {
    const { bound, exactTail } = bernoulliPValue(p0, m, S);
    const mass = settled.slice(S).reduce((a, b) => a + b, 0);
    expect(exactTail).toBeCloseTo(mass, 6);
    expect(bound).toBeGreaterThanOrEqual(exactTail);
  }
});

test("a chart that never alarms says so, and one that alarms at once has no zero before", () => {
  expect(bernoulliSeries([0, 0, 0], 7, 31)).toEqual({ S: [0, 0, 0], firstSignal: null, lastZeroBeforeSignal: null });
  expect(bernoulliSeries([], 7, 31)).toEqual({ S: [], firstSignal: null, lastZeroBeforeSignal: null });
  expect(bernoulliSeries([1, 1, 0], 7, 12)).toEqual({ S: [6, 12, 11], firstSignal: 2, lastZeroBeforeSignal: 0 });
  expect(bernoulliSeries([1, 1, 0, 1], 7, 12, true).S).toEqual([6, 12, 0, 6]);
});

test("a baseline with faces never seen still has weights, and a chart that cannot rise never alarms", () => {
  const { weights, llr } = ordinalWeights([0, 0, 0.1, 0.3, 0.6]);
  const tiny = ordinalWeights([1e-9, 1e-9, 0.1, 0.3, 0.6 - 2e-9]).llr;
  expect(weights.every(Number.isFinite)).toBe(true);
  for (const [k, l] of llr.entries()) expect(l).toBeCloseTo(tiny[k] ?? 0, 6);
  const perfect = ordinalWeights([0, 0, 0, 0, 1]).weights;
  expect(lundbergRoot([0, 0, 0, 0, 1], perfect)).toBe(Infinity);
  expect(ordinalRunLengths([0, 0, 0, 0, 1], 2, perfect, 100).anos0).toBe(Infinity);
  expect(pValue(0.01, 0)).toBe(1);
});

test("a chart that has no in-control state, or steps between whole numbers, is refused", () => {
  expect(() => bernoulliDesign(0.2, 7)).toThrow(RangeError);
  expect(() => thresholdFor(bernoulliSteps(0.5, 7), 100)).toThrow(RangeError);
  expect(() => runLength([{ p: 1, w: 0.5 }], 10)).toThrow(RangeError);
  expect(() => runLength([{ p: 0.5, w: 1 }], 10)).toThrow(RangeError);
  expect(lundbergRoot([0.5, 0.5], [1, -1])).toBe(0);
});

test("amber comes at H and goes below half of it, red is amber that stands out among all, and stays while it is amber", () => {
  const stream = (S: number, wasAmber = false, wasRed = false) => ({ S, H: 504, theta: 0.00987, wasAmber, wasRed });
  const shown = lights([stream(0), stream(503), stream(504), stream(260, true), stream(251, true), stream(900)]);
  expect(shown.map((l) => l.amber)).toEqual([false, false, true, true, false, true]);
  expect(shown.map((l) => l.red)).toEqual([false, false, true, false, false, true]);
  expect(lights([stream(503)])[0]).toMatchObject({ amber: false, red: false });
  expect(lights([stream(260, true, true), stream(0)]).map((l) => l.red)).toEqual([true, false]);
  expect(lights([stream(251, true, true)])[0]?.red).toBe(false);
  expect(lights([])).toEqual([]);
  expect(benjaminiHochberg([], 0.1)).toEqual({ rejected: 0, adjusted: [] });
});

test("the company's standard needs 300 answers, a unit's own needs 100 and leans on the company's", () => {
  const company: Faces = [0, 20, 50, 150, 280];
  expect(companyBaseline([0, 20, 50, 150, 79])).toBeNull();
  const standard = companyBaseline(company);
  expect(standard?.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  expect(standard?.[0]).toBeCloseTo(0.5 / 500.5, 12);
  expect(ownBaseline([0, 1, 2, 3, 4], company)).toBeNull();
  expect(ownBaseline([50, 0, 0, 0, 50], [0, 0, 0, 0, 5])).toBeNull();
  const own = ownBaseline([50, 0, 0, 0, 50], company);
  expect(own?.[4]).toBeCloseTo((50 + (20 * 280) / 500.5) / 120, 12);
});
