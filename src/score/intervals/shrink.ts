import { ratio, sum } from "../estimate.ts";
import { lnBeta } from "./special.ts";

/** One unit's favourable answers x among n. */
interface Tally {
  readonly x: number;
  readonly n: number;
}

/** Candidate strengths; null is infinite. */
export const STRENGTHS: readonly (number | null)[] = [5, 10, 20, 40, 80, 160];
/** The same with "they do not differ": who is named must stand against that, but limits that believed it would be too narrow. */
export const ALIKE: readonly (number | null)[] = [...STRENGTHS, 320, 640, null];

interface GridStrength {
  readonly mu: number | null;
  /** Posterior weight of each strength of the grid. */
  readonly weights: readonly number[];
  /** Harmonic mean of the grid under the weights, in pseudo-answers; null is infinite. */
  readonly strength: number | null;
}

/**
 * How alike the units of one business are: w_M ~ prod Beta(mu M + x, (1-mu) M + n - x)/Beta(mu M, (1-mu) M) with
 * mu = sum x / sum n, M* = 1/sum(w_M/M). Units all favourable, all not, or absent leave the weights even.
 */
export function gridStrength(units: readonly Tally[], grid: readonly (number | null)[] = STRENGTHS): GridStrength {
  const mu = ratio(sum(units.map((u) => u.x)), sum(units.map((u) => u.n)));
  const logs = grid.map((m) => (mu === null || mu <= 0 || mu >= 1 ? 0 : sum(units.map((u) => lnLikelihood(u, mu, m)))));
  const peak = Math.max(...logs);
  const raw = logs.map((l) => Math.exp(l - peak));
  const weights = raw.map((w) => w / sum(raw));
  const inverse = sum(weights.map((w, i) => w / (grid[i] ?? Infinity)));
  return { mu, weights, strength: inverse > 0 ? 1 / inverse : null };
}

function lnLikelihood({ x, n }: Tally, mu: number, strength: number | null): number {
  const rest = Math.max(0, n - x);
  if (strength === null) return x * Math.log(mu) + rest * Math.log(1 - mu);
  const a = mu * strength;
  const b = (1 - mu) * strength;
  return lnBeta(a + x, b + rest) - lnBeta(a, b);
}
