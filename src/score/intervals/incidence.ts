import { type CauseBin, riskSets } from "./risk.ts";

interface Incidence {
  /** Times with an end of any cause, ascending. */
  readonly time: readonly number[];
  /** For each cause the share of all ended by it up to each time. */
  readonly byCause: readonly (readonly number[])[];
}

/**
 * Aalen-Johansen: shares of all cases ended by each of `count` competing causes, CIF(t) = sum S(t-) d/R. A customer who
 * left is an end of its own, never censored. No ends: no times, and an empty row per cause.
 */
export function aalenJohansen(bins: readonly CauseBin[], count: number): Incidence {
  const ends = riskSets(bins, count).filter((set) => set.ended > 0);
  const byCause: number[][] = Array.from({ length: count }, () => []);
  let surv = 1;
  for (const { d, ended, risk } of ends) {
    for (const [k, row] of byCause.entries()) row.push((row.at(-1) ?? 0) + (surv * (d[k] ?? 0)) / risk);
    surv *= 1 - ended / risk;
  }
  return { time: ends.map((set) => set.t), byCause };
}
