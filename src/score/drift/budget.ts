// The false alarms a business is told to expect, shared among all its charts, and the charts that keep to their share:
// where weeks swing more than independent answers would, and where what is usual is itself only estimated.

import { sum } from "../estimate.ts";
import { gridStrength } from "../intervals/shrink.ts";
import { requiredAnos0 } from "./alarm.ts";
import { runLength } from "./chain.ts";
import { lundbergRoot, type OrdinalChart, ordinalSteps, ordinalWeights, shiftedShares } from "./ordinal.ts";

/** A family is watched from this many outcomes in its year, a unit of it from that many of its own. */
export const COMPANY_MINIMUM = 300;
export const OWN_MINIMUM = 50;
/** One light a year that luck alone turns on, over everything that is watched together. */
const FALSE_ALARMS_A_YEAR = 1;
/** Never more nervous than this, however small the business. */
const LEAST_ANOS0 = 500;
/** A week of the others is held to their year with so many pseudo-answers. */
const WEEK_STRENGTH = 10;
/** Weeks whose swings are read together: a spell of weather does not end on a Sunday. */
const SPELL = 5;

export interface Design extends OrdinalChart {
  /** Shares that count as in control, worst first. */
  readonly shares: readonly number[];
  /** Answers of a stream between false alarms, on average. */
  readonly anos0: number;
  /** What the others' answers are worth in the steps of this chart, on average, when nothing is wrong. */
  readonly others: number;
}

/** What each unit had in each week, outcomes from the worst to the best. */
export type Weeks = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

/**
 * The charts of a family of streams from what its weeks held; `among` families share the year's false alarms. Every unit
 * has its own usual (what is watched is its change, not its level, which the bands show), held to the family's; a unit
 * under OWN_MINIMUM has none yet. Each looks for odds twice as bad. Empty under COMPANY_MINIMUM.
 */
export function designsOf(weeks: Weeks, among: number): Map<number, Design> {
  const total = added([...weeks.values()].map((own) => added([...own.values()])));
  if (sum(total) < COMPANY_MINIMUM) return new Map();
  const strength = alike([...weeks.values()].map((own) => added([...own.values()])));
  const units = [...weeks].flatMap(([unit, own]) => {
    const counts = added([...own.values()]);
    const chart = chartOf(counts, total, strength);
    const rest = total.map((c, k) => c - (counts[k] ?? 0));
    const others = sum(rest) > 0 ? meanOf(rest, chart.weights) / sum(rest) : 0;
    return sum(counts) < OWN_MINIMUM ? [] : [{ unit, own, counts, chart: { ...chart, others } }];
  });
  const span = Math.max(1, new Set([...weeks.values()].flatMap((own) => [...own.keys()])).size);
  const perYear = (sum(units.map(({ counts }) => sum(counts))) / span) * 52.18;
  const anos0 = Math.max(LEAST_ANOS0, Math.round(requiredAnos0(1, perYear * among, FALSE_ALARMS_A_YEAR)));
  const swing = swingOf(units, weeks);
  const start = overshoot(chartOf(total, total, 0));
  return new Map(
    units.map(({ unit, counts, chart }) => {
      const n = sum(counts);
      const line = lineOf(chart, { anos0, swing, known: (n + strength) / swing, aYear: (n / span) * 52.18 }, start);
      return [unit, { ...line, shares: chart.shares, others: chart.others, anos0 }];
    }),
  );
}

/**
 * How much worse than usual a week of the others was, in the steps of this chart: taken off each of the unit's own
 * steps, so that what all share (weather, season) is nobody's drift. 0 where there are no others.
 */
export function centreOf({ weights, others }: Pick<Design, "weights" | "others">, week: readonly number[]): number {
  const n = sum(week);
  return n > 0 ? (meanOf(week, weights) - n * others) / (n + WEEK_STRENGTH) : 0;
}

/** With how many pseudo-answers a unit's usual is held to the family's: as many as the units are alike. */
function alike(units: readonly (readonly number[])[]): number {
  const good = (counts: readonly number[]) => sum(counts.slice(counts.length === 2 ? 1 : 3));
  const heard = units.map((counts) => ({ x: good(counts), n: sum(counts) })).filter(({ n }) => n > 0);
  return heard.length < 6 ? 20 : (gridStrength(heard).strength ?? 20);
}

interface Chart {
  readonly shares: readonly number[];
  readonly weights: readonly number[];
}

/**
 * An outcome never seen counts as half a one, and a yes-or-no failure as one in fifty at least: rarer ones are single
 * events, not a rate, and their steps would round to nothing.
 */
function chartOf(own: readonly number[], family: readonly number[], strength: number): Chart {
  const n = sum(family);
  const counts = own.map((c, k) => c + (strength * (family[k] ?? 0)) / n);
  const least = counts.length === 2 ? sum(counts) / 50 : 0.5;
  const seen = counts.map((c) => Math.max(least, c));
  const shares = seen.map((c) => c / sum(seen));
  return { shares, weights: ordinalWeights(shares).weights };
}

/**
 * How many times as much the units' weeks swing as independent answers would (at least 1): the long-run variance of
 * their centred sums, Newey & West 1987, over that of single steps. A chart that swings so much needs a line as much
 * higher.
 */
function swingOf(
  units: readonly {
    unit: number;
    own: ReadonlyMap<number, readonly number[]>;
    counts: readonly number[];
    chart: Chart & { others: number };
  }[],
  weeks: Weeks,
): number {
  const all = new Map<number, number[]>();
  for (const own of weeks.values()) {
    for (const [week, counts] of own) all.set(week, added([all.get(week) ?? [], counts]));
  }
  const ratios = units.map(({ own, counts, chart }) => {
    const raw = [...all.keys()]
      .sort((a, b) => a - b)
      .map((week) => {
        const mine = own.get(week) ?? [];
        const others = (all.get(week) ?? []).map((c, k) => c - (mine[k] ?? 0));
        const n = sum(mine);
        return { n, sum: meanOf(mine, chart.weights) - n * centreOf(chart, others) };
      });
    const mean = sum(raw.map((w) => w.sum)) / sum(raw.map((w) => w.n));
    const off = raw.map((w) => w.sum - w.n * mean);
    const lags = Array.from({ length: SPELL }, (_, lag) => {
      const weight = lag === 0 ? 1 : 2 * (1 - lag / SPELL);
      return weight * sum(off.slice(lag).map((x, i) => x * (off[i] ?? 0)));
    });
    return { seen: sum(lags), expected: sum(counts) * varianceOf(chart.shares, chart.weights) };
  });
  // Whoever of them really fell does not make the others' lines higher.
  const steady = ratios.sort((a, b) => a.seen / a.expected - b.seen / b.expected);
  const kept = steady.slice(0, steady.length - Math.floor(steady.length / 6));
  return Math.max(1, sum(kept.map((r) => r.seen)) / Math.max(1, sum(kept.map((r) => r.expected))));
}

const meanOf = (shares: readonly number[], weights: readonly number[]) =>
  sum(shares.map((p, k) => p * (weights[k] ?? 0)));

function varianceOf(shares: readonly number[], weights: readonly number[]): number {
  const mean = meanOf(shares, weights);
  return sum(shares.map((p, k) => p * ((weights[k] ?? 0) - mean) ** 2));
}

/** Run length of a diffusion with this drift and variance from 0 to h: v/2m² (e^x - x - 1), x = -2mh/v. */
function diffusion(mean: number, variance: number, h: number): number {
  const x = (-2 * mean * h) / variance;
  if (Math.abs(x) < 1e-3) return (h * h) / variance;
  return x > 700 ? Infinity : (variance / (2 * mean * mean)) * (Math.exp(x) - x - 1);
}

/** Steps as a diffusion whose bound is exactly theirs: its variance is what Lundberg's root says. */
function asDiffusion({ shares, weights }: Chart) {
  const mean = meanOf(shares, weights);
  const theta = lundbergRoot(shares, weights);
  return { mean, theta, variance: (-2 * mean) / theta };
}

const TYPICAL = 400;

/** How much higher than its line a chart seems to a diffusion, since it jumps over it, per standard deviation of a step. */
function overshoot(chart: Chart): number {
  const { mean, variance } = asDiffusion(chart);
  const exact = runLength(ordinalSteps(chart.shares, chart.weights), TYPICAL);
  let [low, high] = [0, 3 * TYPICAL];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (diffusion(mean, variance, middle) < exact) low = middle;
    else high = middle;
  }
  return (high - TYPICAL) / Math.sqrt(varianceOf(chart.shares, chart.weights));
}

interface Keeps {
  readonly anos0: number;
  readonly swing: number;
  /** From so many answers its usual is known. */
  readonly known: number;
  /** So many answers it has in a year. */
  readonly aYear: number;
}

/** In standard errors of what is usual, with the normal's weights. */
const DOUBTS = [-3, -2, -1, 0, 1, 2, 3].map((z) => ({ z, p: Math.exp(-(z * z) / 2) / 2.5066 }));

/**
 * The line that keeps the false alarms although the usual is known only from `known` answers, and swings: the smallest
 * H at which the lights of a year, averaged over where the usual may really lie, are what anos0 allows; a light stays
 * on, so where the usual is really worse that is one and not many. `theta` is such that the bound e^{-theta S} is at H
 * what it would be at the line of a chart that knows.
 */
function lineOf(chart: Chart, { anos0, swing, known, aYear }: Keeps, jump: number): OrdinalChart {
  const { shares, weights } = chart;
  const { theta, variance } = asDiffusion(chart);
  const above = jump * Math.sqrt(varianceOf(shares, weights));
  const moved = shiftedShares(shares, Math.exp(0.01));
  const information = sum(shares.map((p, k) => ((moved[k] ?? 0) - p) ** 2 / p)) / 0.01 ** 2;
  const error = 1 / Math.sqrt(known * information);
  const at = DOUBTS.map(({ z, p }) => {
    const there = shiftedShares(shares, Math.exp(z * error));
    const v = (variance * varianceOf(there, weights)) / varianceOf(shares, weights);
    return { p, mean: meanOf(there, weights), variance: swing * v };
  });
  const lit = (H: number) => sum(at.map((d) => -d.p * Math.expm1(-aYear / diffusion(d.mean, d.variance, H + above))));
  const sure = lowest((H) => diffusion(meanOf(shares, weights), variance, H + above) >= anos0);
  const H = lowest((h) => lit(h) <= aYear / anos0);
  return { weights, H, theta: (theta * sure) / H };
}

/** The smallest whole H that will do. */
function lowest(enough: (H: number) => boolean): number {
  let high = 64;
  while (!enough(high) && high < 1e7) high *= 2;
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function added(rows: readonly (readonly number[])[]): number[] {
  const total: number[] = [];
  for (const row of rows) for (const [k, c] of row.entries()) total[k] = (total[k] ?? 0) + c;
  return total;
}
