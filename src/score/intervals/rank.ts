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

/** Below target when P(theta < target) >= .90, above when <= .10; under five answers there is not enough to say. */
export function bandOf(pBelow: number, n: number): Band {
  if (n < 5) return "not_enough";
  if (pBelow >= 0.9) return "below";
  return pBelow <= 0.1 ? "above" : "about";
}
