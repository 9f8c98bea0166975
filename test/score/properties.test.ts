import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { benjaminiHochberg } from "../../src/score/drift/alarm.ts";
import { compose, EMPTY, finalOf, type Segment } from "../../src/score/drift/segment.ts";
import { answers, type Faces, NO_FACES } from "../../src/score/faces.ts";
import { perceptionGap } from "../../src/score/gap.ts";
import { aalenJohansen } from "../../src/score/intervals/incidence.ts";
import { normCdf, normInv } from "../../src/score/intervals/normal.ts";
import { newcombe, wilson } from "../../src/score/intervals/proportion.ts";
import { betaCdf, betaInv } from "../../src/score/intervals/special.ts";
import { mantelHaenszel } from "../../src/score/intervals/stratum.ts";
import { binsOf, kaplanMeier, quantileLimits } from "../../src/score/intervals/survival.ts";
import { shrunkPerception } from "../../src/score/perception.ts";
import { scoreOf, scoresOfUnits } from "../../src/score/score.ts";
import { decayTo, effectiveN, fresh, mergeDecayed, unmergeDecayed } from "./reference/decay.ts";
import { composeAffine, ewmaSeries } from "./reference/ewma.ts";
import { faceSummary } from "./reference/faces.ts";
import { causeBins } from "./reference/incidence.ts";
import { npsAdjustedWald, npsDifference } from "./reference/nps.ts";
import { jeffreys, newcombePaired } from "./reference/proportion.ts";
import { expectedRank, probLess } from "./reference/rank.ts";
import {
  add,
  addTables,
  mergeSamples,
  NOTHING,
  sampleOf,
  subtract,
  subtractTables,
  unmergeSamples,
} from "./reference/samples.ts";
import { peakOf, segmentOf } from "./reference/segment.ts";

fc.configureGlobal({ seed: 1987, numRuns: 300 });
afterAll(() => fc.resetConfigureGlobal());

const count = fc.nat({ max: 60 });
const credit = fc.nat({ max: 20_000 }).map((thousandths) => thousandths / 1000);
const histogram = (length: number) => fc.array(count, { minLength: length, maxLength: length });
const faces: fc.Arbitrary<Faces> = fc.tuple(count, count, count, count, count);
const credits: fc.Arbitrary<Faces> = fc.oneof(
  fc.tuple(credit, credit, credit, credit, credit),
  fc.constant(NO_FACES),
  fc
    .nat({ max: 4 })
    .map((k): Faces => [Number(k === 0), Number(k === 1), Number(k === 2), Number(k === 3), Number(k === 4)]),
);
const table = fc.array(histogram(5), { minLength: 5, maxLength: 5 });
const steps = fc.array(fc.integer({ min: -37, max: 67 }), { maxLength: 40 });
const some = fc.array(fc.integer({ min: -37, max: 67 }), { minLength: 1, maxLength: 20 });

const near = (got: number, want: number, tolerance = 1e-9) =>
  expect(Math.abs(got - want)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(want)));

/** The limits are finite, in order, within the scale, and the value between them. */
function holds({ value, lo, hi }: { value: number | null; lo: number; hi: number }, least: number, most: number) {
  expect(lo).toBeGreaterThanOrEqual(least - 1e-9);
  expect(hi).toBeLessThanOrEqual(most + 1e-9);
  expect(lo).toBeLessThanOrEqual(hi);
  if (value === null) return;
  expect(value).toBeGreaterThanOrEqual(lo - 1e-9);
  expect(value).toBeLessThanOrEqual(hi + 1e-9);
}

test("counts merge in any order and grouping, and erasing undoes merging", () => {
  fc.assert(
    fc.property(histogram(11), histogram(11), histogram(11), (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(subtract(add(a, b), b)).toEqual(a);
    }),
  );
});

test("tables merge in any order and grouping, and erasing undoes merging", () => {
  fc.assert(
    fc.property(table, table, table, (a, b, c) => {
      expect(addTables(a, b)).toEqual(addTables(b, a));
      expect(addTables(addTables(a, b), c)).toEqual(addTables(a, addTables(b, c)));
      expect(subtractTables(addTables(a, b), b)).toEqual(a);
    }),
  );
});

test("means and spreads merge to those of all measurements, and erasing brings the first back", () => {
  const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 });
  const sampleOfAll = (v: number[]) => v.map(sampleOf).reduce(mergeSamples, NOTHING);
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      const [x, y, z] = [sampleOfAll(a), sampleOfAll(b), sampleOfAll(c)];
      const all = [...a, ...b, ...c];
      const mean = all.reduce((s, v) => s + v, 0) / all.length;
      for (const merged of [mergeSamples(mergeSamples(x, y), z), mergeSamples(x, mergeSamples(z, y))]) {
        near(merged.mean, mean, 1e-8);
        near(
          merged.M2,
          all.reduce((s, v) => s + (v - mean) ** 2, 0),
          1e-8,
        );
      }
      const back = unmergeSamples(mergeSamples(x, y), y);
      near(back.mean, x.mean, 1e-6);
      near(back.M2 / 1e6, x.M2 / 1e6, 1e-6);
    }),
  );
});

test("decayed counts merge in any order and grouping, as if every answer were weighed by its age, and can be erased", () => {
  const at = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(faces, faces, faces, at, at, at, (a, b, c, i, j, k) => {
      const [x, y, z] = [fresh(a, i), fresh(b, j), fresh(c, k)];
      const [one, other] = [mergeDecayed(mergeDecayed(x, y), z), mergeDecayed(y, mergeDecayed(z, x))];
      const now = Math.max(i, j, k);
      expect([one.at, other.at]).toEqual([now, now]);
      const weigh = (age: number) => 2 ** (-age / 60);
      for (const [f, got] of one.counts.entries()) {
        near(got, (a[f] ?? 0) * weigh(now - i) + (b[f] ?? 0) * weigh(now - j) + (c[f] ?? 0) * weigh(now - k));
        near(other.counts[f] ?? 0, got);
      }
      near(
        one.w2,
        answers(a) * weigh(now - i) ** 2 + answers(b) * weigh(now - j) ** 2 + answers(c) * weigh(now - k) ** 2,
      );
      const back = unmergeDecayed(mergeDecayed(x, y), y);
      for (const [f, got] of decayTo(back, i).counts.entries()) near(got, a[f] ?? 0, 1e-6);
      expect(effectiveN(one)).toBeLessThanOrEqual(answers(a) + answers(b) + answers(c) + 1e-6);
    }),
  );
});

test("a day's segment gives the end and the peak of its chart from wherever the day began", () => {
  fc.assert(
    fc.property(steps, fc.nat({ max: 600 }), (w, start) => {
      let s = start;
      let peak = 0;
      for (const step of w) {
        s = Math.max(0, s + step);
        peak = Math.max(peak, s);
      }
      expect(finalOf(segmentOf(w), start)).toBe(s);
      expect(peakOf(segmentOf(w), start)).toBe(peak);
    }),
  );
});

test("segments compose in any grouping, as the steps one after the other, and the empty day changes nothing", () => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      const [x, y, z] = [segmentOf(a), segmentOf(b), segmentOf(c)];
      const all: Segment = segmentOf([...a, ...b, ...c]);
      expect(compose(compose(x, y), z)).toEqual(all);
      expect(compose(x, compose(y, z))).toEqual(all);
      expect(compose(EMPTY, x)).toEqual(x);
      expect(compose(x, EMPTY)).toEqual(x);
      expect(Object.values(all).every(Number.isInteger)).toBe(true);
    }),
  );
});

test("stretches of the moving average compose to the whole line", () => {
  const values = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, values, (first, second) => {
      const stretch = (v: number[]) => v.map((x) => ({ a: 0.8, b: 0.2 * x })).reduce(composeAffine);
      const { a, b } = composeAffine(stretch(first), stretch(second));
      near(a * 4 + b, ewmaSeries([...first, ...second], 0.2, 4).at(-1) ?? 0);
    }),
  );
});

test("every score shown lies within its limits on its scale, with any credit, none, or a single answer", () => {
  fc.assert(
    fc.property(credits, (f) => {
      const { perception, top2, n } = scoreOf(f);
      holds({ value: perception.value, lo: perception.low, hi: perception.high }, 0, 100);
      holds({ value: top2.value, lo: top2.low, hi: top2.high }, 0, 1);
      expect(perception.value === null).toBe(n === 0);
      const { mean, lo, hi } = faceSummary(f);
      if (n > 1) holds({ value: mean, lo, hi }, -Infinity, Infinity);
    }),
  );
});

test("every shrunk score lies within its limits and between the unit and its business", () => {
  fc.assert(
    fc.property(credits, credits, fc.double({ min: 5, max: 160, noNaN: true }), (unit, rest, strength) => {
      const account = add(unit, rest);
      const business: Faces = [account[0] ?? 0, account[1] ?? 0, account[2] ?? 0, account[3] ?? 0, account[4] ?? 0];
      const shrunk = shrunkPerception(unit, business, strength);
      holds(shrunk, 0, 100);
      const ends = [scoreOf(unit).perception.value, scoreOf(business).perception.value].filter((v) => v !== null);
      if (shrunk.value !== null) {
        expect(shrunk.value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
        expect(shrunk.value).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
      }
      const [scored] = scoresOfUnits([unit], business);
      expect(scored?.band === "not_enough").toBe(answers(unit) < 5);
    }),
  );
});

test("every share and difference of shares lies within its limits", () => {
  const share = fc.tuple(count, count).map(([x, rest]) => ({ x, n: x + rest }));
  fc.assert(
    fc.property(share, share, fc.constantFrom(0.8, 0.95, 0.99), (a, b, conf) => {
      holds(wilson(a.x, a.n, conf), 0, 1);
      holds(jeffreys(a.x, a.n, conf), 0, 1);
      const mirrored = wilson(a.n - a.x, a.n, conf);
      near(mirrored.lo, 1 - wilson(a.x, a.n, conf).hi);
      const { diff, lo, hi } = newcombe(a.x, a.n, b.x, b.n, conf);
      holds({ value: diff, lo, hi }, -1, 1);
      near(newcombe(b.x, b.n, a.x, a.n, conf).lo, -hi);
      const paired = newcombePaired(a.x, a.n - a.x, b.x, b.n - b.x, conf);
      holds({ value: paired.diff, lo: paired.lo, hi: paired.hi }, -1, 1);
    }),
  );
});

test("every net score, gap and stratified difference lies within its limits", () => {
  const recommend = fc.record({ detractors: count, passives: count, promoters: count });
  const stratum = fc.tuple(count, count, count, count).map(([x1, a, x0, b]) => ({ x1, n1: x1 + a, x0, n0: x0 + b }));
  fc.assert(
    fc.property(recommend, recommend, table, fc.array(stratum, { maxLength: 6 }), (r, s, pairs, strata) => {
      const score = npsAdjustedWald(r);
      if (r.detractors + r.passives + r.promoters >= 2) holds({ value: score.nps, lo: score.lo, hi: score.hi }, -1, 1);
      const change = npsDifference(r, s);
      holds({ value: change.diffAdjusted, lo: change.lo, hi: change.hi }, -2, 2);
      const gap = perceptionGap(pairs);
      holds({ value: gap.mean, lo: gap.lo, hi: gap.hi }, -Infinity, Infinity);
      const mh = mantelHaenszel(strata);
      holds({ value: mh.rd, lo: mh.lo, hi: mh.hi }, -Infinity, Infinity);
    }),
  );
});

test("quantiles and distributions undo each other", () => {
  const p = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  const shape = fc.double({ min: 0.1, max: 500, noNaN: true });
  fc.assert(
    fc.property(p, shape, shape, (q, a, b) => {
      near(normCdf(normInv(q)), q, 1e-13);
      const x = betaInv(q, a, b);
      if (x < 1e-9 || x > 1 - 1e-9) return;
      near(betaCdf(x, a, b), q, 1e-7);
      near(betaCdf(1 - x, b, a), 1 - q, 1e-7);
    }),
  );
});

test("one of two units is better, and all expected ranks add up", () => {
  const beta = fc.record({
    a: fc.double({ min: 0.2, max: 400, noNaN: true }),
    b: fc.double({ min: 0.2, max: 400, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(beta, { minLength: 2, maxLength: 5 }), (units) => {
      const [first, second] = units;
      if (first && second) near(probLess(first, second) + probLess(second, first), 1, 1e-8);
      near(
        expectedRank(units).reduce((a, b) => a + b, 0),
        (units.length * (units.length + 1)) / 2,
        1e-8,
      );
    }),
    { numRuns: 50 },
  );
});

test("adjusted p-values keep the order of the p-values, never fall below them and never exceed 1", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (p) => {
      const { adjusted, rejected } = benjaminiHochberg(p, 0.1);
      expect(rejected).toBe(adjusted.filter((a) => a <= 0.1).length);
      for (const [i, a] of adjusted.entries()) {
        expect(a).toBeGreaterThanOrEqual((p[i] ?? 0) * (1 - 1e-12));
        expect(a).toBeLessThanOrEqual(1);
        for (const [j, b] of adjusted.entries()) if ((p[i] ?? 0) < (p[j] ?? 0)) expect(a).toBeLessThanOrEqual(b);
      }
    }),
  );
});

const watched = fc.array(fc.record({ t: fc.nat({ max: 30 }), e: fc.nat({ max: 1 }) }), { maxLength: 40 });

test("a curve from merged counts is the curve of all single times, whatever the order", () => {
  fc.assert(
    fc.property(watched, watched, (a, b) => {
      const bins = (w: typeof a) =>
        binsOf(
          w.map((v) => v.t),
          w.map((v) => v.e),
        );
      const together = kaplanMeier(bins([...a, ...b]));
      expect(kaplanMeier([...bins(b), ...bins(a)])).toEqual(together);
      const { value, lo, hi } = quantileLimits(together, 0.5);
      if (value !== null && lo !== null) expect(lo).toBeLessThanOrEqual(value);
      if (value !== null && hi !== null) expect(hi).toBeGreaterThanOrEqual(value);
      expect([...together.surv, ...together.se].every(Number.isFinite)).toBe(true);
    }),
  );
});

test("with one cause the incidence is what the curve says is done, and several causes never exceed it", () => {
  fc.assert(
    fc.property(watched, (w) => {
      const times = w.map((v) => v.t);
      const curve = kaplanMeier(
        binsOf(
          times,
          w.map((v) => v.e),
        ),
      );
      const single = aalenJohansen(
        causeBins(
          times,
          w.map((v) => (v.e ? 0 : null)),
          1,
        ),
        1,
      );
      for (const [i, done] of (single.byCause[0] ?? []).entries()) near(done, 1 - (curve.surv[i] ?? 1));
      const two = aalenJohansen(
        causeBins(
          times,
          w.map((v) => (v.e ? v.t % 2 : null)),
          2,
        ),
        2,
      );
      expect(two.time).toEqual(curve.time);
      for (const i of two.time.keys()) {
        near((two.byCause[0]?.[i] ?? 0) + (two.byCause[1]?.[i] ?? 0), 1 - (curve.surv[i] ?? 1));
      }
    }),
  );
});
