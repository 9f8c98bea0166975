import { ratio, sum } from "../../../src/score/estimate.ts";
/** P(A > B) + P(A = B)/2 from two histograms of the same scale; null when either is empty. Needs no scores. */
export function superiority(a: readonly number[], b: readonly number[]): number | null {
  const wins = sum(a.map((count, k) => count * (sum(b.slice(0, k)) + (b[k] ?? 0) / 2)));
  return ratio(wins, sum(a) * sum(b));
}
