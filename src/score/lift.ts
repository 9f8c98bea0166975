import { benjaminiHochberg } from "./drift/alarm.ts";
import type { Interval } from "./estimate.ts";
import { normCdf, zOf } from "./intervals/normal.ts";
import { type Difference, newcombe } from "./intervals/proportion.ts";
import { lnGamma } from "./intervals/special.ts";
import { mantelHaenszel, type StratifiedDifference, type Stratum } from "./intervals/stratum.ts";

/** Sum of strata: the crude two-by-two table. */
export const crude = (strata: readonly Stratum[]): Stratum =>
  strata.reduce((a, b) => ({ x1: a.x1 + b.x1, n1: a.n1 + b.n1, x0: a.x0 + b.x0, n0: a.n0 + b.n0 }), {
    x1: 0,
    n1: 0,
    x0: 0,
    n0: 0,
  });

/** Two-sided p of "no difference": chi-square without correction if all expected counts are >= 5, else Fisher's mid-p. */
export function twoByTwoP({ x1, n1, x0, n0 }: Stratum): number {
  const n = n1 + n0;
  const yes = x1 + x0;
  if (n1 === 0 || n0 === 0 || yes === 0 || yes === n) return 1;
  if ((Math.min(n1, n0) * Math.min(yes, n - yes)) / n >= 5) {
    return 2 * normCdf(-Math.abs(x1 * n0 - x0 * n1) / Math.sqrt((n1 * n0 * yes * (n - yes)) / n));
  }
  const lnChoose = (of: number, k: number) => lnGamma(of + 1) - lnGamma(k + 1) - lnGamma(of - k + 1);
  const chance = (k: number) => Math.exp(lnChoose(n1, k) + lnChoose(n0, yes - k) - lnChoose(n, yes));
  const here = chance(x1);
  let p = 0;
  for (let k = Math.max(0, yes - n0); k <= Math.min(n1, yes); k++) {
    const c = chance(k);
    if (Math.abs(c - here) <= here * 1e-7) p += c / 2;
    else if (c < here) p += c;
  }
  return Math.min(1, p);
}

/** Ratio p1/p0 with log limits exp(ln RR -+ z sqrt(1/x1 - 1/n1 + 1/x0 - 1/n0)); null where a count is 0. Secondary. */
export function liftRatio({ x1, n1, x0, n0 }: Stratum, conf = 0.95): (Interval & { readonly ratio: number }) | null {
  if (!(x1 > 0 && x0 > 0)) return null;
  const ratio = x1 / n1 / (x0 / n0);
  const reach = Math.exp(zOf(conf) * Math.sqrt(Math.max(0, 1 / x1 - 1 / n1 + 1 / x0 - 1 / n0)));
  return { ratio, lo: ratio / reach, hi: ratio * reach };
}

interface Lift {
  readonly difference: Difference;
  readonly stratified: StratifiedDifference;
  readonly p: number;
  readonly adjusted: number;
  /** At least ten customers on either side; nothing is shown of a touch otherwise. */
  readonly shown: boolean;
  /** May be called a lift: cells of five, adjusted p within .10, and the stratified interval on the same side of 0. */
  readonly claimed: boolean;
}

/** What may be said of each touch of one business: customers who noticed it against those who did not, never "causes". */
export function lifts(touches: readonly (readonly Stratum[])[], conf = 0.95): Lift[] {
  const tables = touches.map(crude);
  const { adjusted } = benjaminiHochberg(tables.map(twoByTwoP), 0.1);
  return tables.map((t, i) => {
    const difference = newcombe(t.x1, t.n1, t.x0, t.n0, conf);
    const stratified = mantelHaenszel(touches[i] ?? [], conf);
    const shown = t.n1 >= 10 && t.n0 >= 10;
    const cells = Math.min(t.x1, t.n1 - t.x1, t.x0, t.n0 - t.x0);
    const sure = stratified.lo > 0 ? 1 : stratified.hi < 0 ? -1 : 0;
    const agree = sure !== 0 && Math.sign(difference.diff ?? 0) === sure;
    const a = adjusted[i] ?? 1;
    return {
      difference,
      stratified,
      p: twoByTwoP(t),
      adjusted: a,
      shown,
      claimed: shown && cells >= 5 && a <= 0.1 && agree,
    };
  });
}
