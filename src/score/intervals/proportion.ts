import { clip, type Estimate, type Interval } from "../estimate.ts";
import { zOf } from "./normal.ts";

/** x / n as a share in [0, 1]; RangeError unless 0 <= x <= n (fractional counts may be off by rounding). */
export function share(x: number, n: number): number {
  if (!(x >= -1e-9 && x <= n + 1e-9)) throw new RangeError(`${x} of ${n} is not a share`);
  return n > 0 ? clip(x / n, 0, 1) : 0;
}

/**
 * Wilson score interval of x favourable among n (fractional counts allowed), shares in [0, 1].
 * c = (p + z²/2n)/(1 + z²/n), h = z sqrt(p(1-p)/n + z²/4n²)/(1 + z²/n). n = 0: value null, [0, 1]. Wilson 1927.
 */
export function wilson(x: number, n: number, conf = 0.95): Estimate {
  const p = share(x, n);
  if (n <= 0) return { value: null, lo: 0, hi: 1 };
  const z = zOf(conf);
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return { value: p, lo: p === 0 ? 0 : Math.max(0, centre - half), hi: p === 1 ? 1 : Math.min(1, centre + half) };
}

export interface Difference extends Interval {
  readonly diff: number | null;
}

/**
 * p1 - p2 of two independent groups by square-and-add of the Wilson limits, in [-1, 1].
 * An empty group: diff null, [-1, 1]. Newcombe 1998, Statist. Med. 17:873-890, method 10.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number, conf = 0.95): Difference {
  return squareAndAdd(wilson(x1, n1, conf), wilson(x2, n2, conf), 0);
}

export function squareAndAdd(first: Estimate, second: Estimate, phi: number): Difference {
  if (first.value === null || second.value === null) return { diff: null, lo: -1, hi: 1 };
  const diff = first.value - second.value;
  const reach = (u: number, v: number) => Math.sqrt(Math.max(0, u * u - 2 * phi * u * v + v * v));
  return {
    diff,
    lo: diff - reach(first.value - first.lo, second.hi - second.value),
    hi: diff + reach(first.hi - first.value, second.value - second.lo),
  };
}
