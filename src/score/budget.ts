// The false alarms a business is told to expect, shared among its charts, and the chart that keeps to its share.
import { requiredAnos0 } from "./alarm.ts";
import { sum } from "./estimate.ts";
import { type OrdinalChart, ordinalChart } from "./ordinal.ts";

/** One false alarm a month over everything that is watched: three watches of two families each. */
export const FALSE_ALARMS_A_MONTH = 1;
const FAMILIES = 6;

/** Under this many answers (or trials) there is no baseline; statistics.md 2.6. */
export const BASELINE_MINIMUM = 300;
/** Never more nervous than this, however small the business. */
const LEAST_ANOS0 = 200;

export interface Design extends OrdinalChart {
  /** Shares that count as in control, worst first. */
  readonly shares: readonly number[];
  /** Answers of a stream between false alarms, on average. */
  readonly anos0: number;
}

/**
 * The chart of a family whose streams together have `perMonth` answers a month: ANOS0 = all its answers of a month /
 * its false alarms a month, whatever the number of streams. `counts` from the worst outcome to the best; null under 300.
 * An outcome never seen counts as half a one. It looks for odds twice as bad.
 */
export function designOf(counts: readonly number[], perMonth: number): Design | null {
  if (sum(counts) < BASELINE_MINIMUM) return null;
  const seen = counts.map((c) => Math.max(0.5, c));
  const shares = seen.map((c) => c / sum(seen));
  const anos0 = Math.max(LEAST_ANOS0, Math.round(requiredAnos0(1, perMonth, FALSE_ALARMS_A_MONTH / FAMILIES)));
  return { ...ordinalChart(shares, anos0), shares, anos0 };
}
