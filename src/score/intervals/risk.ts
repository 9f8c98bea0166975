import { sum } from "../estimate.ts";

/** One time: how many ended by each cause (always in the same order), and how many were only watched until then. */
export interface CauseBin {
  readonly t: number;
  readonly d: readonly number[];
  readonly c: number;
}

/** One distinct time: who ended there, by cause and in all, and who was still at risk just before. */
interface RiskSet {
  readonly t: number;
  readonly d: readonly number[];
  readonly ended: number;
  readonly risk: number;
}

/** The distinct times in order, bins of one time added up. At a tie the end precedes the leaving. */
export function riskSets(bins: readonly CauseBin[], causes: number): RiskSet[] {
  const at = new Map<number, { d: number[]; c: number }>();
  for (const { t, d, c } of bins) {
    const here = at.get(t) ?? { d: new Array<number>(causes).fill(0), c: 0 };
    at.set(t, { d: here.d.map((v, k) => v + (d[k] ?? 0)), c: here.c + c });
  }
  let risk = sum([...at.values()].map(({ d, c }) => sum(d) + c));
  return [...at]
    .sort(([a], [b]) => a - b)
    .map(([t, { d, c }]) => {
      const set = { t, d, ended: sum(d), risk };
      risk -= set.ended + c;
      return set;
    });
}
