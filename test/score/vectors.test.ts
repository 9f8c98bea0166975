import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { ordinalAssociation } from "../../src/score/association.ts";
import { benjaminiHochberg, pValue, requiredAnos0 } from "../../src/score/drift/alarm.ts";
import { lundbergRoot, ordinalWeights } from "../../src/score/drift/ordinal.ts";
import { compose, finalOf } from "../../src/score/drift/segment.ts";
import { perceptionGap, signTest } from "../../src/score/gap.ts";
import { aalenJohansen } from "../../src/score/intervals/incidence.ts";
import { normInv } from "../../src/score/intervals/normal.ts";
import { newcombe, wilson } from "../../src/score/intervals/proportion.ts";
import { fdrSet } from "../../src/score/intervals/rank.ts";
import { nonresponseBounds, promiseKept, recoveryRate } from "../../src/score/intervals/rate.ts";
import { gridStrength } from "../../src/score/intervals/shrink.ts";
import { betaCdf, tInv } from "../../src/score/intervals/special.ts";
import { mantelHaenszel } from "../../src/score/intervals/stratum.ts";
import {
  binsOf,
  doneWithin,
  kaplanMeier,
  logLogLimits,
  quantileLimits,
  quantileTime,
} from "../../src/score/intervals/survival.ts";
import { lifetimeTotal, lifetimeValue, valueAtRisk } from "../../src/score/value.ts";
import {
  bernoulliDesign,
  bernoulliPValue,
  bernoulliRunLength,
  bernoulliSeries,
  likelihoodRunLengths,
} from "./reference/bernoulli.ts";
import { decayTo, effectiveN, fresh, mergeDecayed } from "./reference/decay.ts";
import { dirichletShrink } from "./reference/dirichlet.ts";
import { ewmaLimits, ewmaPath, ewmaSeries } from "./reference/ewma.ts";
import { faceSummary } from "./reference/faces.ts";
import { causeBins } from "./reference/incidence.ts";
import { nps, npsAdjustedWald, npsDifference } from "./reference/nps.ts";
import { ordinalRunLengths } from "./reference/ordinal.ts";
import { jeffreys, newcombePaired } from "./reference/proportion.ts";
import { expectedRank, probLess } from "./reference/rank.ts";
import { regressionToMean } from "./reference/regression.ts";
import { peakOf, segmentOf } from "./reference/segment.ts";
import { betaPosterior } from "./reference/shrink.ts";
import { lifetimeMargin, lifetimeValueWeekly } from "./reference/value.ts";

const num = z.number();
const nums = z.array(num);
const faces = z.tuple([num, num, num, num, num]);
const table = z.array(nums);
const conf = num.default(0.95);
const recommend = z.object({ detractors: num, passives: num, promoters: num });
const times = { times: nums, events: nums };
const inputs = { purchase: num, years: num, referrals: num.default(0) };

/** A kind of case: what its input looks like, and the function of ours that answers it. */
function kind<T extends z.ZodRawShape>(shape: T, answer: (input: z.output<z.ZodObject<T>>) => unknown) {
  return (input: unknown) => answer(z.object(shape).parse(input));
}

const kinds = new Map<string, (input: unknown) => unknown>(
  Object.entries({
    wilson: kind({ x: num, n: num, conf }, (i) => wilson(i.x, i.n, i.conf)),
    jeffreys: kind({ x: num, n: num, conf }, (i) => jeffreys(i.x, i.n, i.conf)),
    newcombe_diff: kind({ x1: num, n1: num, x2: num, n2: num, conf }, (i) => newcombe(i.x1, i.n1, i.x2, i.n2, i.conf)),
    newcombe_paired_diff: kind({ a: num, b: num, c: num, d: num, conf }, (i) =>
      newcombePaired(i.a, i.b, i.c, i.d, i.conf),
    ),
    nps: kind(recommend.shape, nps),
    nps_adjusted_wald: kind({ ...recommend.shape, conf }, (i) => npsAdjustedWald(i, i.conf)),
    nps_adjusted_wald_diff: kind({ x: recommend, y: recommend, conf }, (i) => npsDifference(i.x, i.y, i.conf)),
    face_histogram_summary: kind({ hist: faces, conf }, (i) => faceSummary(i.hist, i.conf)),
    dirichlet_shrink: kind({ hist: faces, prior: faces, conf }, (i) => dirichletShrink(i.hist, i.prior, i.conf)),
    beta_posterior: kind({ alpha: num, beta: num, x: num, n: num, target: num, conf }, (i) =>
      betaPosterior(i.alpha, i.beta, i, i.target, i.conf),
    ),
    prob_beta_less: kind({ a1: num, b1: num, a2: num, b2: num }, (i) => ({
      p: probLess({ a: i.a1, b: i.b1 }, { a: i.a2, b: i.b2 }),
    })),
    expected_rank: kind({ posteriors: z.array(z.tuple([num, num])) }, (i) => ({
      expectedRank: expectedRank(i.posteriors.map(([a, b]) => ({ a, b }))),
    })),
    eb_grid_strength: kind({ x: nums, n: nums, grid: z.array(num.nullable()).optional() }, (i) =>
      gridStrength(
        i.x.map((x, k) => ({ x, n: i.n[k] ?? 0 })),
        i.grid,
      ),
    ),
    posterior_fdr_set: kind({ pBelow: nums, maxFdr: num }, (i) => fdrSet(i.pBelow, i.maxFdr)),
    ewma_series: kind({ x: z.array(num.nullable()), lambda_: num, start: num }, (i) => ({
      ewma: ewmaSeries(i.x, i.lambda_, i.start),
    })),
    ewma_limits: kind({ mu0: num, sigma: num, lambda_: num, L: num }, (i) =>
      ewmaLimits(i.mu0, i.sigma, i.lambda_, i.L),
    ),
    ewma_variable_n: kind(
      { periods: z.array(z.object({ mean: num.nullable(), n: num })), lambda_: num, mu0: num, sigma: num, L: num },
      (i) => ({ path: ewmaPath(i.periods, { ...i, lambda: i.lambda_ }) }),
    ),
    bernoulli_cusum_design: kind({ p0: num, m: num }, (i) => bernoulliDesign(i.p0, i.m)),
    bernoulli_cusum_arl: kind({ m: num, H: num, p0: num, p1: num }, (i) => ({
      anos0: bernoulliRunLength(i.p0, i.m, i.H),
      anos1: bernoulliRunLength(i.p1, i.m, i.H),
    })),
    bernoulli_cusum_arl_at: kind({ m: num, H: num, p: num }, (i) => ({ anos: bernoulliRunLength(i.p, i.m, i.H) })),
    bernoulli_cusum_llr_arl: kind({ p0: num, oddsRatio: num, h: num }, (i) =>
      likelihoodRunLengths(i.p0, i.oddsRatio, i.h),
    ),
    bernoulli_cusum_series: kind({ bits: nums, m: num, H: num, resetOnSignal: z.boolean().default(false) }, (i) =>
      bernoulliSeries(i.bits, i.m, i.H, i.resetOnSignal),
    ),
    cusum_segment_merge: kind({ m: num, first: nums, second: nums, startS: num }, (i) => {
      const segment = (bits: number[]) => segmentOf(bits.map((bit) => (bit ? i.m - 1 : -1)));
      const [first, second] = [segment(i.first), segment(i.second)];
      const merged = compose(first, second);
      return { first, second, merged, endS: finalOf(merged, i.startS), peakS: peakOf(merged, i.startS) };
    }),
    cusum_pvalue: kind({ p0: num, m: num, S: num }, (i) => bernoulliPValue(i.p0, i.m, i.S)),
    cusum_pvalue_theta: kind({ theta: num, S: num }, (i) => ({ p: pValue(i.theta, i.S) })),
    ordinal_cusum_weights: kind({ pi0: nums, oddsRatio: num, scale: num }, (i) =>
      ordinalWeights(i.pi0, i.oddsRatio, i.scale),
    ),
    ordinal_cusum_theta: kind({ pi0: nums, weights: nums }, (i) => ({ theta: lundbergRoot(i.pi0, i.weights) })),
    ordinal_cusum_arl: kind({ pi0: nums, oddsRatio: num, weights: nums, H: num }, (i) =>
      ordinalRunLengths(i.pi0, i.oddsRatio, i.weights, i.H),
    ),
    false_alarm_budget: kind({ streams: num, responsesPerStreamMonth: num, falseAlarmsPerMonth: num }, (i) => ({
      requiredAnos0: requiredAnos0(i.streams, i.responsesPerStreamMonth, i.falseAlarmsPerMonth),
    })),
    benjamini_hochberg: kind({ p: nums, q: num }, (i) => benjaminiHochberg(i.p, i.q)),
    kaplan_meier: kind(times, (i) => kaplanMeier(binsOf(i.times, i.events))),
    kaplan_meier_loglog_ci: kind({ ...times, conf }, (i) => {
      const limits = logLogLimits(kaplanMeier(binsOf(i.times, i.events)), i.conf);
      return { lo: limits.map((l) => l?.lo ?? null), hi: limits.map((l) => l?.hi ?? null) };
    }),
    kaplan_meier_quantile: kind({ ...times, q: num.default(0.5) }, (i) => ({
      median: quantileTime(kaplanMeier(binsOf(i.times, i.events)), i.q),
    })),
    kaplan_meier_quantile_ci: kind(
      { ...times, q: num.default(0.5), conf, ciType: z.literal("log-log").default("log-log") },
      (i) => {
        const { value, lo, hi } = quantileLimits(kaplanMeier(binsOf(i.times, i.events)), i.q, i.conf);
        return { median: value, lo, hi };
      },
    ),
    kaplan_meier_from_counts: kind(
      { bins: z.array(z.object({ t: num, d: num, c: num.default(0), o: num.default(0) })) },
      (i) => kaplanMeier(i.bins),
    ),
    kaplan_meier_within: kind({ ...times, at: num }, (i) => ({
      doneWithin: doneWithin(kaplanMeier(binsOf(i.times, i.events)), i.at),
    })),
    aalen_johansen: kind({ times: nums, status: nums, codes: z.record(z.string(), z.string()) }, (i) => {
      const causes = Object.entries(i.codes).filter(([code]) => code !== "0");
      const place = (status: number) => causes.findIndex(([code]) => Number(code) === status);
      const bins = causeBins(
        i.times,
        i.status.map((s) => (place(s) < 0 ? null : place(s))),
        causes.length,
      );
      const { time, byCause } = aalenJohansen(bins, causes.length);
      return { time, ...Object.fromEntries(causes.map(([, name], k) => [name, byCause[k]])) };
    }),
    ltv: kind({ ...inputs, perYear: num }, (i) => ({ value: lifetimeValue(i) })),
    ltv_weekly: kind({ ...inputs, perWeek: num, weeksPerYear: num }, (i) => ({ value: lifetimeValueWeekly(i) })),
    ltv_total: kind({ ownValue: num, referrals: num }, (i) => ({ value: lifetimeTotal(i.ownValue, i.referrals) })),
    ltv_margin_discounted: kind({ marginPerYear: num, retention: num, discount: num, years: num }, (i) => ({
      value: lifetimeMargin(i),
    })),
    ltv_at_risk: kind(
      { customers: z.array(z.object({ value: num, pDefect: num })), baselineDefect: num.default(0) },
      (i) => ({ atRisk: valueAtRisk(i.customers, i.baselineDefect) }),
    ),
    perception_gap: kind({ table, conf }, (i) => perceptionGap(i.table, i.conf)),
    sign_test: kind({ plus: num, minus: num }, (i) => ({ p: signTest(i.plus, i.minus) })),
    ordinal_association: kind({ table }, (i) => ordinalAssociation(i.table)),
    mantel_haenszel_rd: kind({ strata: z.array(z.object({ x1: num, n1: num, x0: num, n0: num })), conf }, (i) =>
      mantelHaenszel(i.strata, i.conf),
    ),
    nonresponse_bounds: kind({ favourable: num, responses: num, invited: num }, (i) =>
      nonresponseBounds(i.favourable, i.responses, i.invited),
    ),
    regression_to_mean: kind({ mean: num, reliability: num, observed: num }, (i) =>
      regressionToMean(i.mean, i.reliability, i.observed),
    ),
    decayed_counts: kind({ hist: nums, sumW2: num, ageDays: num, halfLifeDays: num, add: nums.default([]) }, (i) => {
      const old = { counts: i.hist, w2: i.sumW2, at: 0 };
      const now = decayTo(old, i.ageDays, i.halfLifeDays);
      const all = mergeDecayed(now, fresh(i.add, i.ageDays), i.halfLifeDays);
      return { hist: all.counts, sumW2: all.w2, nEff: effectiveN(all) };
    }),
    promise_kept: kind({ keptOnTime: num, keptLate: num, broken: num, openNotDue: num, openOverdue: num, conf }, (i) =>
      promiseKept(i, i.conf),
    ),
    recovery_rate: kind({ complaints: num, followUpAnswered: num, recovered: num, conf }, (i) =>
      recoveryRate(i.complaints, i.followUpAnswered, i.recovered, i.conf),
    ),
    normal_quantile: kind({ p: num }, (i) => ({ x: normInv(i.p) })),
    t_quantile: kind({ p: num, df: num }, (i) => ({ x: tInv(i.p, i.df) })),
    beta_cdf: kind({ x: num, a: num, b: num }, (i) => ({ p: betaCdf(i.x, i.a, i.b) })),
  }),
);

const cases = z.array(
  z.object({
    id: z.string(),
    kind: z.string(),
    input: z.unknown(),
    expected: z.record(z.string(), z.unknown()),
    tolerance: num,
    source: z.string().default("the second file"),
    naive: z.unknown().optional(),
  }),
);
const read = (path: string) => cases.parse(JSON.parse(readFileSync(path, "utf8")));

const members = (value: unknown): Map<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

/** Where `got` strays from `want`: paths of the values apart by more than the tolerance (and a few units of rounding). */
function strays(got: unknown, want: unknown, tolerance: number, path = ""): string[] {
  if (typeof want === "number") {
    const near = typeof got === "number" && Math.abs(got - want) <= tolerance + 4e-16 * Math.abs(want);
    return near ? [] : [`${path}: ${got}, not ${want}`];
  }
  if (Array.isArray(want) && (!Array.isArray(got) || got.length !== want.length))
    return [`${path}: ${got}, not ${want}`];
  if (typeof want !== "object" || want === null) return got === want ? [] : [`${path}: ${got}, not ${want}`];
  const mine = members(got);
  return Object.entries(want).flatMap(([key, value]) => strays(mine.get(key), value, tolerance, `${path}.${key}`));
}

const second = process.env.VECTORS;
for (const path of [`${import.meta.dirname}/../vectors/statistics.json`, ...(second ? [second] : [])]) {
  for (const { id, kind, input, expected, tolerance, source, naive } of read(path)) {
    test(`${id} comes out as ${source} has it`, () => {
      const answer = kinds.get(kind);
      if (answer === undefined) throw new Error(`no function answers the kind ${kind}`);
      const got = answer(input);
      const wrong = Object.entries({ ...expected, naive }).filter(
        ([key, v]) => key.startsWith("naive") && v !== undefined,
      );
      const right = Object.fromEntries(Object.entries(expected).filter(([key]) => !key.startsWith("naive")));
      expect(strays(got, right, tolerance)).toEqual([]);
      const headline = members(got).get(Object.keys(right)[0] ?? "");
      for (const [, bad] of wrong) {
        const mistaken = typeof bad === "number" ? strays(headline, bad, tolerance) : strays(got, bad, tolerance);
        expect(mistaken).not.toEqual([]);
      }
    });
  }
}
