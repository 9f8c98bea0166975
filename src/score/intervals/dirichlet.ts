import { type Interval, sum } from "../estimate.ts";
import { answers, eachFace, type Faces } from "../faces.ts";
import { betaInv } from "./special.ts";

export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Mean and variance of the score sum g_k theta_k when theta ~ Dirichlet(alpha): q = alpha/A, mean = sum g q,
 * var = (sum g² q - mean²)/(A + 1). Null when alpha is all zero. g = 1..5 gives the mean face, -1/0/1 the NPS.
 */
export function dirichletScore(alpha: readonly number[], g: readonly number[]): Moments | null {
  const total = sum(alpha);
  if (!(total > 0)) return null;
  const moment = (of: (score: number) => number) => sum(alpha.map((a, k) => a * of(g[k] ?? 0))) / total;
  const mean = moment((score) => score);
  return { mean, variance: moment((score) => (score - mean) ** 2) / (total + 1) };
}

/** The Beta on [0, 1] with this mean and variance. */
export function betaOf({ mean, variance }: Moments): { readonly a: number; readonly b: number } {
  const strength = (mean * (1 - mean)) / variance - 1;
  return { a: mean * strength, b: (1 - mean) * strength };
}

/** Its equal-tailed limits; no variance (but rounding), no width. */
export function matchedBeta(moments: Moments, conf = 0.95): Interval {
  if (!(moments.variance > 1e-12)) return { lo: moments.mean, hi: moments.mean };
  const { a, b } = betaOf(moments);
  const limit = (p: number) => betaInv(p, a, b);
  return { lo: limit((1 - conf) / 2), hi: limit(1 - (1 - conf) / 2) };
}

/** `strength` pseudo-answers spread as the business's own faces: M pi. A business without answers gives no prior. */
export function priorOf(business: Faces, strength: number): Faces {
  const n = answers(business);
  return eachFace((k) => (n > 0 ? (strength * business[k]) / n : 0));
}
