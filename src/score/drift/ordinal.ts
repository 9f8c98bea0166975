import { sum } from "../estimate.ts";
import { type Step, thresholdFor } from "./chain.ts";

interface OrdinalWeights {
  /** Shares of the faces after the shift looked for. */
  readonly pi1: readonly number[];
  readonly llr: readonly number[];
  readonly weights: readonly number[];
}

/** Shares after the odds of every "this face or lower" are multiplied by oddsRatio. */
export function shiftedShares(pi0: readonly number[], oddsRatio: number): number[] {
  const shift = (f: number) => (oddsRatio * f) / (1 - f + oddsRatio * f);
  let below = 0;
  return pi0.map((p) => {
    const from = below;
    below = Math.min(1, below + p);
    return shift(below) - shift(from);
  });
}

/**
 * Weights of the ordinal likelihood-ratio CUSUM: w_k = round(scale ln(pi1_k/pi0_k)) for a proportional-odds shift.
 * A face with share 0 gets the limit, the slope of the shift at its place. Multinomial form: Ryan, Wells & Woodall 2011.
 */
export function ordinalWeights(pi0: readonly number[], oddsRatio = 2, scale = 100): OrdinalWeights {
  const pi1 = shiftedShares(pi0, oddsRatio);
  const slope = (below: number) => Math.log(oddsRatio) - 2 * Math.log1p((oddsRatio - 1) * below);
  const llr = pi0.map((p, k) => (p > 0 ? Math.log((pi1[k] ?? 0) / p) : slope(Math.min(1, sum(pi0.slice(0, k))))));
  return { pi1, llr, weights: llr.map((l) => Math.round(scale * l) + 0) };
}

/** The chart's steps when the faces have these shares. */
export const ordinalSteps = (shares: readonly number[], weights: readonly number[]): Step[] =>
  shares.map((p, k) => ({ p, w: weights[k] ?? 0 }));

/**
 * Lundberg root: the theta > 0 with sum pi0_k e^{theta w_k} = 1, for the weights as rounded. e^{-theta S} bounds the
 * in-control tail. 0 when the chart rises in control, Infinity when it can never rise.
 */
export function lundbergRoot(pi0: readonly number[], weights: readonly number[]): number {
  const steps = ordinalSteps(pi0, weights).filter((s) => s.p > 0);
  if (!steps.some((s) => s.w > 0)) return Infinity;
  if (sum(steps.map((s) => s.p * s.w)) >= 0) return 0;
  const excess = (theta: number) => sum(steps.map((s) => s.p * Math.expm1(theta * s.w)));
  let high = 1 / Math.max(...steps.map((s) => s.w));
  while (excess(high) <= 0) high *= 2;
  let low = 0;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) <= 0) low = middle;
    else high = middle;
  }
  return high;
}

export interface OrdinalChart {
  readonly weights: readonly number[];
  readonly H: number;
  readonly theta: number;
}

/** Everything one baseline's chart needs, with the smallest H that keeps `anos0` answers between false alarms. */
export function ordinalChart(pi0: readonly number[], anos0: number, oddsRatio = 2, scale = 100): OrdinalChart {
  const { weights } = ordinalWeights(pi0, oddsRatio, scale);
  return { weights, H: thresholdFor(ordinalSteps(pi0, weights), anos0), theta: lundbergRoot(pi0, weights) };
}
