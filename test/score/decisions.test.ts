import { expect, test } from "vitest";
import { ordinalAssociation } from "../../src/score/association.ts";
import type { Faces } from "../../src/score/faces.ts";
import { perceptionGap, signTest } from "../../src/score/gap.ts";
import { dirichletScore } from "../../src/score/intervals/dirichlet.ts";
import { aalenJohansen } from "../../src/score/intervals/incidence.ts";
import { normCdf, normInv } from "../../src/score/intervals/normal.ts";
import { newcombe, wilson } from "../../src/score/intervals/proportion.ts";
import { fdrSet } from "../../src/score/intervals/rank.ts";
import { nonresponseBounds, promiseKept, recoveryRate } from "../../src/score/intervals/rate.ts";
import { gridStrength } from "../../src/score/intervals/shrink.ts";
import { betaCdf, betaInv, tInv } from "../../src/score/intervals/special.ts";
import { mantelHaenszel } from "../../src/score/intervals/stratum.ts";
import {
  binsOf,
  doneWithin,
  kaplanMeier,
  knownBy,
  logLogLimits,
  quantileLimits,
  quantileTime,
} from "../../src/score/intervals/survival.ts";
import { crude, liftRatio, lifts } from "../../src/score/lift.ts";
import { strengthOf } from "../../src/score/perception.ts";
import { valueAtRisk } from "../../src/score/value.ts";
import { superiority } from "./reference/association.ts";
import { effectiveN, fresh } from "./reference/decay.ts";
import { dirichletShrink } from "./reference/dirichlet.ts";
import { ewmaPath, ewmaSeries } from "./reference/ewma.ts";
import { faceSummary } from "./reference/faces.ts";
import { causeBins } from "./reference/incidence.ts";
import { nps, npsAdjustedWald, recommendOf } from "./reference/nps.ts";
import { jeffreys, newcombePaired } from "./reference/proportion.ts";
import { expectedRank, probLess, probLessNormal } from "./reference/rank.ts";
import { regressionToMean, reliabilityOf } from "./reference/regression.ts";
import { mergeSamples, NOTHING, sampleOf, subtract, unmergeSamples } from "./reference/samples.ts";
import { betaPosterior } from "./reference/shrink.ts";
import { lifetimeMargin, valueKept } from "./reference/value.ts";

test("where nothing was asked, every share says so and its limits are all that is possible", () => {
  const open = { value: null, lo: 0, hi: 1 };
  expect(wilson(0, 0)).toEqual(open);
  expect(jeffreys(0, 0)).toEqual(open);
  expect(newcombe(0, 0, 3, 4)).toEqual({ diff: null, lo: -1, hi: 1 });
  expect(newcombePaired(0, 0, 0, 0)).toEqual({ diff: null, lo: -1, hi: 1 });
  expect(promiseKept({ keptOnTime: 0, keptLate: 0, broken: 0, openNotDue: 4, openOverdue: 0 })).toEqual({
    due: 0,
    kept: 0,
    rate: null,
    lo: 0,
    hi: 1,
  });
  expect(recoveryRate(0, 0, 0)).toMatchObject({ ittLower: 0, ittUpper: 1, amongAnswered: null, unanswered: 0 });
  expect(recoveryRate(7, 0, 0)).toMatchObject({ ittLower: 0, ittUpper: 1, amongAnswered: null, unanswered: 7 });
  expect(nonresponseBounds(0, 0, 0)).toEqual({ responseRate: null, observed: null, lower: 0, upper: 1 });
  expect(nonresponseBounds(0, 0, 9)).toEqual({ responseRate: 0, observed: null, lower: 0, upper: 1 });
  expect(mantelHaenszel([])).toEqual({ rd: null, seGreenlandRobins: null, seSato: null, lo: -1, hi: 1 });
  expect(mantelHaenszel([{ x1: 3, n1: 4, x0: 0, n0: 0 }]).rd).toBeNull();
});

test("where nothing was asked, every mean, net score and table says so too", () => {
  expect(faceSummary([0, 0, 0, 0, 0])).toEqual({ n: 0, mean: null, sd: null, lo: 1, hi: 5, t2b: null, b2b: null });
  expect(nps({ detractors: 0, passives: 0, promoters: 0 })).toEqual({ nps: null, var: null, se: null });
  expect(npsAdjustedWald({ detractors: 0, passives: 0, promoters: 0 })).toMatchObject({ nps: null, lo: -1, hi: 1 });
  expect(dirichletScore([0, 0], [1, 2])).toBeNull();
  expect(dirichletShrink([0, 0, 0, 0, 0], [0, 0, 0, 0, 0])).toMatchObject({ mean: null, t2bLo: 0, t2bHi: 1 });
  expect(betaPosterior(0, 0, { x: 0, n: 0 }, 0.8)).toEqual({ mean: null, sd: null, lo: 0, hi: 1, pBelowTarget: 0.5 });
  expect(perceptionGap([])).toMatchObject({ n: 0, mean: null, lo: -4, hi: 4, netOver: null, signTestP: 1 });
  expect(ordinalAssociation([])).toEqual({ somersDcolsGivenRows: null, kendallTauB: null });
  expect(superiority([0, 0], [1, 2])).toBeNull();
  expect(
    reliabilityOf([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(effectiveN(fresh([0, 0, 0, 0, 0], 3))).toBe(0);
  expect(valueAtRisk([], 0.1)).toBe(0);
  expect(expectedRank([])).toEqual([]);
  expect(fdrSet([], 0.1)).toEqual({ flagged: 0, expectedFdr: 0, places: [] });
  expect(fdrSet([0.5], 0.1)).toEqual({ flagged: 0, expectedFdr: 0, places: [] });
});

test("where nobody was watched, or nothing has happened yet, the times say so", () => {
  const nobody = kaplanMeier([]);
  expect(nobody).toEqual({ n: 0, time: [], atRisk: [], surv: [], se: [] });
  expect(doneWithin(nobody, 10)).toBeNull();
  const waiting = kaplanMeier(binsOf([3, 5], [0, 0]));
  expect(doneWithin(waiting, 10)).toBe(0);
  expect(quantileTime(waiting, 0.5)).toBeNull();
  expect(quantileLimits(waiting, 0.5)).toEqual({ value: null, lo: null, hi: null });
  expect(aalenJohansen([], 2)).toEqual({ time: [], byCause: [[], []] });
  expect(aalenJohansen(causeBins([4], [null], 2), 2)).toEqual({ time: [], byCause: [[], []] });
});

test("one answer has a value and, where there is no telling, the limits of none", () => {
  expect(faceSummary([0, 0, 0, 1, 0])).toEqual({ n: 1, mean: 4, sd: null, lo: 1, hi: 5, t2b: 1, b2b: 0 });
  expect(nps({ detractors: 0, passives: 0, promoters: 1 })).toEqual({ nps: 1, var: 0, se: 0 });
  expect(perceptionGap([[0, 0, 1]])).toMatchObject({
    n: 1,
    mean: -2,
    lo: -4,
    hi: 4,
    netOver: -1,
    netOverSe: 0,
    signTestP: 1,
  });
  const one = kaplanMeier(binsOf([5], [1]));
  expect(one).toEqual({ n: 1, time: [5], atRisk: [1], surv: [0], se: [0] });
  expect(logLogLimits(one)).toEqual([null]);
  expect(quantileLimits(one, 0.5)).toEqual({ value: 5, lo: null, hi: null });
  expect(signTest(1, 0)).toBe(1);
});

test("a period without answers makes no step in the moving average", () => {
  expect(ewmaSeries([4, null, 5], 0.5, 4)).toEqual([4, 4, 4.5]);
  const path = ewmaPath(
    [
      { mean: 4, n: 9 },
      { mean: null, n: 0 },
    ],
    { lambda: 0.2, mu0: 4.3, sigma: 0.9, L: 3 },
  );
  expect(path[1]).toEqual(path[0]);
});

test("what is no count, share or shape is refused", () => {
  for (const wrong of [
    () => wilson(5, 4),
    () => wilson(Number.NaN, 4),
    () => wilson(1, 2, 1),
    () => normInv(1.1),
    () => betaCdf(0.5, -1, 2),
    () => betaInv(0.5, 0, 0),
    () => tInv(0.9, 0),
    () => probLess({ a: 0, b: 1 }, { a: 1, b: 1 }),
    () => subtract([1, 2], [1, 3]),
    () => unmergeSamples(NOTHING, sampleOf(3)),
  ]) {
    expect(wrong).toThrow(RangeError);
  }
  expect(unmergeSamples(sampleOf(3), sampleOf(3))).toEqual(NOTHING);
  expect(mergeSamples(NOTHING, NOTHING)).toEqual(NOTHING);
});

test("the ends of the distributions are exact", () => {
  expect([normInv(0), normInv(0.5), normInv(1)]).toEqual([-Infinity, 0, Infinity]);
  expect(normInv(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect([normCdf(-Infinity), normCdf(Infinity)]).toEqual([0, 1]);
  expect(normCdf(0)).toBeCloseTo(0.5, 15);
  expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(0.3, 0, 3), betaCdf(0.3, 2, 0)]).toEqual([
    0, 0, 1, 1, 0,
  ]);
  expect([betaInv(0, 2, 3), betaInv(1, 2, 3), betaInv(0.3, 0, 3), betaInv(0.3, 2, 0)]).toEqual([0, 1, 0, 1]);
  expect(tInv(0.5, 3)).toBe(0);
  expect(tInv(0.025, 1)).toBeCloseTo(-12.7062047361747, 10);
  expect(tInv(0.9995, 1)).toBeCloseTo(636.619248768717, 6);
});

test("units all alike, all favourable or all absent leave the strength to the middle of the grid", () => {
  const even = 6 / (1 / 5 + 1 / 10 + 1 / 20 + 1 / 40 + 1 / 80 + 1 / 160);
  expect(gridStrength([]).strength).toBeCloseTo(even, 9);
  expect(gridStrength([{ x: 0, n: 0 }])).toMatchObject({ mu: null });
  expect(
    gridStrength([
      { x: 3, n: 3 },
      { x: 8, n: 8 },
    ]).strength,
  ).toBeCloseTo(even, 9);
  expect(
    gridStrength(
      [
        { x: 9, n: 10 },
        { x: 9, n: 10 },
      ],
      [null],
    ).strength,
  ).toBeNull();
  const five = Array.from({ length: 5 }, (): Faces => [1, 1, 2, 3, 2]);
  expect(strengthOf(five)).toBe(20);
  expect(strengthOf([...five, [0, 0, 0, 0, 0]])).toBe(20);
});

test("a posterior with all its mass on its target is below it half the time", () => {
  expect(betaPosterior(0, 0, { x: 5, n: 5 }, 1).pBelowTarget).toBe(0.5);
  expect(betaPosterior(0, 0, { x: 5, n: 5 }, 0.9).pBelowTarget).toBe(0);
});

test("the normal short cut for who is better is good to two digits", () => {
  const [a, b] = [
    { a: 21, b: 9 },
    { a: 18, b: 12 },
  ];
  expect(Math.abs(probLessNormal(a, b) - probLess(a, b))).toBeLessThan(0.01);
  expect(expectedRank([a, b], probLessNormal)[0]).toBeCloseTo(1 + probLessNormal(a, b), 12);
});

const HAPPY = { x1: 56, n1: 63, x0: 78, n0: 113 };

test("the ratio of two shares has log limits, and none where nobody was favourable", () => {
  const lift = liftRatio(HAPPY);
  expect(lift?.ratio).toBeCloseTo(1.287749, 6);
  expect(lift?.hi).toBeCloseTo(1.2877492877 * 1.1632860625, 8);
  expect(lift?.lo).toBeCloseTo(1.2877492877 / 1.1632860625, 8);
  expect(liftRatio({ x1: 0, n1: 5, x0: 2, n0: 5 })).toBeNull();
});

test("a touch is called a lift only with enough customers, and more than five points within staff by more than luck", () => {
  const clear = [
    { x1: 60, n1: 64, x0: 40, n0: 58 },
    { x1: 56, n1: 62, x0: 38, n0: 55 },
  ];
  const confounded = [
    { x1: 45, n1: 50, x0: 9, n0: 10 },
    { x1: 5, n1: 10, x0: 25, n0: 50 },
  ];
  const few = [{ x1: 9, n1: 9, x0: 3, n0: 30 }];
  const halo = [{ x1: 1860, n1: 2000, x0: 1760, n0: 2000 }];
  const [a, b, c, d] = lifts([clear, confounded, few, halo]);
  expect(a).toMatchObject({ shown: true, claimed: true });
  expect(b?.difference.lo).toBeGreaterThan(0);
  expect(b?.stratified.rd).toBeCloseTo(0, 12);
  expect(b).toMatchObject({ shown: true, claimed: false });
  expect(c).toMatchObject({ shown: false, claimed: false });
  expect(d?.stratified.lo).toBeGreaterThan(0.02);
  expect(d).toMatchObject({ shown: true, claimed: false });
  expect(crude(clear)).toEqual({ x1: 116, n1: 126, x0: 78, n0: 113 });
  expect(lifts([])).toEqual([]);
});

test("the better of two histograms wins more of the pairs, ties halved", () => {
  expect(superiority([0, 0, 1], [1, 0, 0])).toBe(1);
  expect(superiority([2, 2], [2, 2])).toBe(0.5);
  expect(superiority([0, 1, 3], [1, 2, 1])).toBeCloseTo((1 * (1 + 1) + 3 * (3 + 0.5)) / 16, 12);
});

test("eleven bins fall into detractors to 6, passives to 8 and promoters", () => {
  expect(recommendOf([1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6])).toEqual({ detractors: 3, passives: 7, promoters: 11 });
  expect(recommendOf([])).toEqual({ detractors: 0, passives: 0, promoters: 0 });
});

const REMISSION = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const ENDED = REMISSION.map((_, i) => (i < 9 ? 1 : 0));

test("open cases count for as long as they have waited: not left out, and not taken for failures", () => {
  const within = doneWithin(kaplanMeier(binsOf(REMISSION, ENDED)), 10);
  expect(within).toBeCloseTo(0.247, 3);
  expect(doneWithin(kaplanMeier(binsOf(REMISSION.slice(0, 9), ENDED.slice(0, 9))), 10)).toBeCloseTo(0.556, 3);
  const open = binsOf(REMISSION, ENDED).map(({ t, d, c }) => ({ t, d, c: 0, o: c }));
  expect(doneWithin(kaplanMeier(open), 10)).toBe(within);
});

test("a share done by a time has Wilson's limits on those of whom it is known", () => {
  const bins = binsOf(REMISSION, ENDED);
  const share = doneWithin(kaplanMeier(bins), 10);
  const { value, lo, hi } = knownBy(bins, 10, share);
  expect(value).toBeCloseTo(0.247, 3);
  expect([lo, hi].map((limit) => Math.abs(limit - 0.247) > 0.1)).toEqual([true, true]);
  const closed = binsOf([5, 20, 30, 90], [1, 1, 1, 1]);
  expect(knownBy(closed, 60, doneWithin(kaplanMeier(closed), 60))).toEqual(wilson(3, 4));
  expect(knownBy([], 60, null)).toEqual({ value: null, lo: 0, hi: 1 });
  expect(knownBy(binsOf([5, 6], [0, 0]), 60, 0)).toEqual({ value: 0, lo: 0, hi: 1 });
});

test("a fall below the mean comes back by itself, and only the rest of the change is an effect", () => {
  expect(regressionToMean(4.4, 0.3, 1).expectedChange).toBeCloseTo(2.38, 12);
  expect(regressionToMean(4.4, 1, 1)).toEqual({ expectedNext: 1, expectedChange: 0 });
  expect(
    reliabilityOf([
      [4, 0],
      [0, 6],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    reliabilityOf([
      [1, 1],
      [1, 1],
    ]),
  ).toBeCloseTo(0, 12);
});

test("value kept is the recovered customers' value times what recovery adds to their staying", () => {
  expect(valueKept([10_000, 5_000], 0.8, 0.3)).toBeCloseTo(7_500, 9);
  expect(valueKept([], 0.8, 0.3)).toBe(0);
  expect(valueAtRisk([{ value: 100, pDefect: 0.05 }], 0.1)).toBe(0);
  expect(lifetimeMargin({ marginPerYear: 600, retention: 0.8, discount: 0.1, years: 0 })).toBe(0);
});
