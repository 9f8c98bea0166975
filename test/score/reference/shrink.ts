import { type Interval, ratio } from "../../../src/score/estimate.ts";
import { probBelow } from "../../../src/score/intervals/rank.ts";
import { betaInv } from "../../../src/score/intervals/special.ts";

interface BetaPosterior extends Interval {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly pBelowTarget: number;
}

/**
 * Posterior Beta(alpha + x, beta + n - x) of a share: mean, sd, equal-tailed limits and P(theta < target).
 * alpha, beta >= 0. Neither data nor prior: nulls, [0, 1] and 1/2.
 */
export function betaPosterior(
  alpha: number,
  beta: number,
  { x, n }: { readonly x: number; readonly n: number },
  target: number,
  conf = 0.95,
): BetaPosterior {
  const a = alpha + x;
  const b = beta + Math.max(0, n - x);
  const mean = ratio(a, a + b);
  if (mean === null) return { mean, sd: null, lo: 0, hi: 1, pBelowTarget: 0.5 };
  return {
    mean,
    sd: Math.sqrt((mean * (1 - mean)) / (a + b + 1)),
    lo: betaInv((1 - conf) / 2, a, b),
    hi: betaInv(1 - (1 - conf) / 2, a, b),
    pBelowTarget: probBelow({ a, b }, target),
  };
}
