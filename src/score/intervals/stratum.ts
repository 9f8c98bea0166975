import { type Interval, sum } from "../estimate.ts";
import { zOf } from "./normal.ts";

/** Favourable x1 of n1 with the touch, x0 of n0 without, within one stratum (staff member, kind of visit). */
export interface Stratum {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
}

export interface StratifiedDifference extends Interval {
  readonly rd: number | null;
  readonly seGreenlandRobins: number | null;
  readonly seSato: number | null;
}

/**
 * Mantel-Haenszel risk difference over strata, sum((x1 n0 - x0 n1)/n) / sum(n1 n0/n), with the standard errors of
 * Greenland & Robins 1985 and Sato 1989; the interval is rd -+ z seSato. A stratum with an empty group weighs nothing;
 * with no other: nulls, [-1, 1].
 */
export function mantelHaenszel(strata: readonly Stratum[], conf = 0.95): StratifiedDifference {
  const both = strata.filter((s) => s.n1 > 0 && s.n0 > 0);
  const over = (of: (s: Stratum, n: number) => number) => sum(both.map((s) => of(s, s.n1 + s.n0)));
  const weight = over((s, n) => (s.n1 * s.n0) / n);
  if (weight === 0) return { rd: null, seGreenlandRobins: null, seSato: null, lo: -1, hi: 1 };
  const rd = over((s, n) => (s.x1 * s.n0 - s.x0 * s.n1) / n) / weight;
  const binomial = (x: number, n: number, other: number) => x * (n - x) * other ** 3;
  const robins = over((s, n) => (binomial(s.x1, s.n1, s.n0) + binomial(s.x0, s.n0, s.n1)) / (s.n1 * s.n0 * n ** 2));
  const p = over((s, n) => (s.n1 ** 2 * s.x0 - s.n0 ** 2 * s.x1 + (s.n1 * s.n0 * (s.n0 - s.n1)) / 2) / n ** 2);
  const q = over((s, n) => (s.x1 * (s.n0 - s.x0) + s.x0 * (s.n1 - s.x1)) / (2 * n));
  const seSato = Math.sqrt(Math.max(0, rd * p + q)) / weight;
  const half = zOf(conf) * seSato;
  return { rd, seGreenlandRobins: Math.sqrt(robins) / weight, seSato, lo: rd - half, hi: rd + half };
}
