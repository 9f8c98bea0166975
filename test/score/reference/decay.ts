// The rolling "current score": counts that lose half their weight every half-life, and still merge.

import { sum } from "../../../src/score/estimate.ts";
import { add, subtract } from "./samples.ts";

/** Counts as weighed at the time `at` (days), and the sum of their squared weights. */
export interface Decayed {
  readonly counts: readonly number[];
  readonly w2: number;
  readonly at: number;
}

/** Half-life in days. */
export const HALF_LIFE = 60;

/** The same counts as weighed at another time: c 2^{-dt/H}, w2 4^{-dt/H}. */
export function decayTo({ counts, w2, at }: Decayed, time: number, halfLife = HALF_LIFE): Decayed {
  const weight = 2 ** (-(time - at) / halfLife);
  return { counts: counts.map((c) => c * weight), w2: w2 * weight ** 2, at: time };
}

/** One or several new answers, each of weight 1, at a time. */
export const fresh = (counts: readonly number[], at: number): Decayed => ({ counts, w2: sum(counts), at });

/** Both brought to the later time, then added. */
export function mergeDecayed(a: Decayed, b: Decayed, halfLife = HALF_LIFE): Decayed {
  const at = Math.max(a.at, b.at);
  const [x, y] = [decayTo(a, at, halfLife), decayTo(b, at, halfLife)];
  return { counts: add(x.counts, y.counts), w2: x.w2 + y.w2, at };
}

/** b taken out of the merged whole, at the whole's time. */
export function unmergeDecayed(whole: Decayed, b: Decayed, halfLife = HALF_LIFE): Decayed {
  const part = decayTo(b, whole.at, halfLife);
  return { counts: subtract(whole.counts, part.counts), w2: Math.max(0, whole.w2 - part.w2), at: whole.at };
}

/** Effective number of answers, (sum w)²/sum w² (Kish), for Wilson and Dirichlet; 0 without any. */
export const effectiveN = ({ counts, w2 }: Decayed): number => (w2 > 0 ? sum(counts) ** 2 / w2 : 0);
