import type { Estimate } from "../../../src/score/estimate.ts";
import { type Difference, share, squareAndAdd, wilson } from "../../../src/score/intervals/proportion.ts";
import { betaInv } from "../../../src/score/intervals/special.ts";
/**
 * Jeffreys interval: quantiles of Beta(x + 1/2, n - x + 1/2), shares in [0, 1]; lo = 0 at x = 0, hi = 1 at x = n.
 * n = 0: value null, [0, 1]. Brown, Cai & DasGupta 2001.
 */
export function jeffreys(x: number, n: number, conf = 0.95): Estimate {
  const p = share(x, n);
  const tail = (1 - conf) / 2;
  return {
    value: n > 0 ? p : null,
    lo: x <= 0 ? 0 : betaInv(tail, x + 0.5, Math.max(0, n - x) + 0.5),
    hi: x >= n ? 1 : betaInv(1 - tail, x + 0.5, n - x + 0.5),
  };
}

/**
 * Paired difference of two yes/no answers: a both yes, b only the first, c only the second, d neither; diff = (b-c)/n.
 * Square-and-add with phi, continuity-corrected when positive, 0 when a margin is empty. n = 0: null, [-1, 1].
 * Newcombe 1998, Statist. Med. 17:2635-2650, method 10.
 */
export function newcombePaired(a: number, b: number, c: number, d: number, conf = 0.95): Difference {
  const n = a + b + c + d;
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  const cross = a * d - b * c;
  const phi = margins > 0 ? (cross > 0 ? Math.max(0, cross - n / 2) : cross) / Math.sqrt(margins) : 0;
  return squareAndAdd(wilson(a + b, n, conf), wilson(a + c, n, conf), phi);
}
