import { sum } from "../estimate.ts";
import { betaCdf } from "./special.ts";

/**
 * P(theta < target), a, b >= 0. With all its mass on one end a posterior that stands just at the target is below it half
 * the time; so is one of which nothing is known.
 */
export function probBelow({ a, b }: { readonly a: number; readonly b: number }, target: number): number {
  if (a + b === 0 || ((a === 0 || b === 0) && target === a / (a + b))) return 0.5;
  return betaCdf(target, a, b);
}

export type Band = "above" | "about" | "below" | "not_enough";

interface FdrSet {
  readonly flagged: number;
  /** Expected share of wrong flags; 0 when none is flagged. */
  readonly expectedFdr: number;
  /** Places of the flagged units in the input, most certain first. */
  readonly places: readonly number[];
}

/** The largest set of units, surest first, whose mean of 1 - P stays within maxFdr. */
export function fdrSet(sure: readonly number[], maxFdr: number): FdrSet {
  const surest = [...sure.keys()].sort((i, j) => (sure[j] ?? 0) - (sure[i] ?? 0));
  const wrong = surest.map((i) => 1 - (sure[i] ?? 0));
  const fdr = (k: number) => (k > 0 ? sum(wrong.slice(0, k)) / k : 0);
  let flagged = 0;
  while (flagged < wrong.length && fdr(flagged + 1) <= maxFdr + 1e-12) flagged++;
  return { flagged, expectedFdr: fdr(flagged), places: surest.slice(0, flagged) };
}
