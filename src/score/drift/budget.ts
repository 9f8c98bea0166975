// The false alarms a business is told to expect, shared among its charts, and the charts that keep to their share.

import { sum } from "../estimate.ts";
import { requiredAnos0 } from "./alarm.ts";
import { type OrdinalChart, ordinalChart } from "./ordinal.ts";

/** A company's chart needs this many answers, a unit's own chart that many of its own. */
export const COMPANY_MINIMUM = 300;
export const OWN_MINIMUM = 100;
/** One false alarm a month over everything that is watched: three watches of two families each. */
const FALSE_ALARMS_A_MONTH = 1;
const FAMILIES = 6;
/** Never more nervous than this, however small the business. */
const LEAST_ANOS0 = 200;
/** A unit's own shares are held to the company's with so many pseudo-answers. */
const STRENGTH = 20;

export interface Design extends OrdinalChart {
  /** Shares that count as in control, worst first. */
  readonly shares: readonly number[];
  /** Answers of a stream between false alarms, on average. */
  readonly anos0: number;
}

/**
 * The chart of a family whose streams together have `perMonth` answers a month: ANOS0 = all its answers of a month /
 * its false alarms a month, whatever the number of streams. `counts` from the worst outcome to the best; null under 300.
 * It looks for odds twice as bad.
 */
export function companyDesign(counts: readonly number[], perMonth: number): Design | null {
  if (sum(counts) < COMPANY_MINIMUM) return null;
  const anos0 = requiredAnos0(1, perMonth, FALSE_ALARMS_A_MONTH / FAMILIES);
  return chartOf(counts, Math.max(LEAST_ANOS0, Math.round(anos0)));
}

/**
 * A unit's own chart, from 100 of its own outcomes: then what is watched is its change, not its level, which the bands
 * show. Null under 100: the company's chart stands in.
 */
export function ownDesign(own: readonly number[], company: Design): Design | null {
  if (sum(own) < OWN_MINIMUM) return null;
  return chartOf(
    own.map((c, k) => c + STRENGTH * (company.shares[k] ?? 0)),
    company.anos0,
  );
}

/**
 * An outcome never seen counts as half a one, and a yes-or-no failure as one in fifty at least: rarer ones are single
 * events, not a rate, and their steps would round to nothing.
 */
function chartOf(counts: readonly number[], anos0: number): Design {
  const least = counts.length === 2 ? sum(counts) / 50 : 0.5;
  const seen = counts.map((c) => Math.max(least, c));
  const shares = seen.map((c) => c / sum(seen));
  return { ...ordinalChart(shares, anos0), shares, anos0 };
}
