// From 0-10 answers only. "Net Promoter" and "NPS" are registered trademarks of their owners.
import { clip, type Interval, ratio } from "../../../src/score/estimate.ts";
import { zOf } from "../../../src/score/intervals/normal.ts";

export interface Recommend {
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}

/** 0-6, 7-8 and 9-10 of an eleven-bin histogram. */
export function recommendOf(bins: readonly number[]): Recommend {
  const between = (from: number, to: number) => bins.slice(from, to).reduce((a, b) => a + b, 0);
  return { detractors: between(0, 7), passives: between(7, 9), promoters: between(9, 11) };
}

export interface NetScore {
  readonly nps: number | null;
  readonly var: number | null;
  readonly se: number | null;
}

/** NPS = P - D in [-1, 1], its variance per answer P + D - (P - D)², and the plain standard error. No answers: nulls. */
export function nps({ detractors, passives, promoters }: Recommend): NetScore {
  const n = detractors + passives + promoters;
  const score = ratio(promoters - detractors, n);
  if (score === null) return { nps: null, var: null, se: null };
  const variance = Math.max(0, (promoters + detractors) / n - score ** 2);
  return { nps: score, var: variance, se: Math.sqrt(variance / n) };
}

/** The three counts with Rocks's pseudo-answers (+3/4, +3/2, +3/4): centre NPS' and its standard error. */
function adjusted({ detractors, passives, promoters }: Recommend): { centre: number; se: number } {
  const n = detractors + passives + promoters + 3;
  const centre = (promoters - detractors) / n;
  return { centre, se: Math.sqrt(((promoters + detractors + 1.5) / n - centre ** 2) / n) };
}

export interface AdjustedWald extends Interval {
  readonly nps: number | null;
  readonly centre: number;
  readonly se: number;
}

/**
 * The raw NPS with the adjusted Wald interval around NPS', clipped to [-1, 1]. No answers: nps null, [-1, 1].
 * Not to be shown under ten answers; with a single one the limits may miss the raw NPS. Rocks 2016, The American Statistician 70:365-372.
 */
export function npsAdjustedWald(counts: Recommend, conf = 0.95): AdjustedWald {
  const { nps: score } = nps(counts);
  const { centre, se } = adjusted(counts);
  if (score === null) return { nps: null, centre, se, lo: -1, hi: 1 };
  const half = zOf(conf) * se;
  return { nps: score, centre, se, lo: clip(centre - half, -1, 1), hi: clip(centre + half, -1, 1) };
}

export interface NpsDifference extends Interval {
  readonly diffAdjusted: number;
  readonly se: number;
}

/** Difference x - y of two adjusted scores, in [-2, 2]; a change may be coloured only when the interval excludes 0. */
export function npsDifference(x: Recommend, y: Recommend, conf = 0.95): NpsDifference {
  const first = adjusted(x);
  const second = adjusted(y);
  const diff = first.centre - second.centre;
  const se = Math.hypot(first.se, second.se);
  const half = zOf(conf) * se;
  return { diffAdjusted: diff, se, lo: clip(diff - half, -2, 2), hi: clip(diff + half, -2, 2) };
}
