// Exponentially weighted moving average: for the line people look at, never for the alarm.

/** z <- lambda x + (1 - lambda) z from `start`, one z per entry; null (no data) makes no step. Domain 0 < lambda <= 1. */
export function ewmaSeries(x: readonly (number | null)[], lambda: number, start: number): number[] {
  let z = start;
  return x.map((value) => {
    if (value !== null) z = lambda * value + (1 - lambda) * z;
    return z;
  });
}

/** Limits of the settled chart with equal n: mu0 -+ L sigma sqrt(lambda / (2 - lambda)), in the units of mu0. */
export function ewmaLimits(mu0: number, sigma: number, lambda: number, L: number): { lcl: number; ucl: number } {
  const half = L * sigma * Math.sqrt(lambda / (2 - lambda));
  return { lcl: mu0 - half, ucl: mu0 + half };
}

export interface Period {
  readonly mean: number | null;
  readonly n: number;
}

export interface EwmaPoint {
  readonly z: number;
  readonly sd: number;
  readonly lcl: number;
  readonly ucl: number;
}

export interface EwmaDesign {
  readonly lambda: number;
  readonly mu0: number;
  readonly sigma: number;
  readonly L: number;
}

/** The chart over periods of unequal n: V <- lambda² sigma²/n + (1-lambda)² V, limits mu0 -+ L sqrt(V). No answers, no step. */
export function ewmaPath(periods: readonly Period[], { lambda, mu0, sigma, L }: EwmaDesign): EwmaPoint[] {
  let z = mu0;
  let variance = 0;
  return periods.map(({ mean, n }) => {
    if (mean !== null && n > 0) {
      z = lambda * mean + (1 - lambda) * z;
      variance = (lambda * sigma) ** 2 / n + (1 - lambda) ** 2 * variance;
    }
    const sd = Math.sqrt(variance);
    return { z, sd, lcl: mu0 - L * sd, ucl: mu0 + L * sd };
  });
}

/** A stretch of the average as z -> a z + b. */
export interface Affine {
  readonly a: number;
  readonly b: number;
}

/** First, then second. Not invertible: after an erasure the period is composed anew. */
export const composeAffine = (first: Affine, second: Affine): Affine => ({
  a: first.a * second.a,
  b: second.a * first.b + second.b,
});
