import { type Interval, sum } from "../estimate.ts";
import { answers, eachFace, type Faces, favourable } from "../faces.ts";
import { betaInv } from "./special.ts";

interface Moments {
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

/** Equal-tailed limits of the Beta on [0, 1] with this mean and variance; no variance (but rounding), no width. */
export function matchedBeta({ mean, variance }: Moments, conf = 0.95): Interval {
  if (!(variance > 1e-12)) return { lo: mean, hi: mean };
  const strength = (mean * (1 - mean)) / variance - 1;
  const limit = (p: number) => betaInv(p, mean * strength, (1 - mean) * strength);
  return { lo: limit((1 - conf) / 2), hi: limit(1 - (1 - conf) / 2) };
}

/** The beta of the favourable share within a Dirichlet over faces. */
export function betaOfTop(alpha: Faces): { readonly a: number; readonly b: number } {
  return { a: favourable(alpha), b: alpha[0] + alpha[1] + alpha[2] };
}

/** `strength` pseudo-answers spread as the business's own faces: M pi. A business without answers gives no prior. */
export function priorOf(business: Faces, strength: number): Faces {
  const n = answers(business);
  return eachFace((k) => (n > 0 ? (strength * business[k]) / n : 0));
}
