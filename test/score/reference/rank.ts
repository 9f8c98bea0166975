import { normCdf } from "../../../src/score/intervals/normal.ts";
import { betaCdf } from "../../../src/score/intervals/special.ts";

/** A beta posterior. */
interface Beta {
  readonly a: number;
  readonly b: number;
}

/** Width of a beta on the logit scale, where its mode is ln(a/b). */
const spread = ({ a, b }: Beta): number => Math.sqrt(1 / a + 1 / b);

/** Integral of the narrow density times the wide distribution: trapezoid rule on the logit, both ways from the mode. */
function meanCdf(wide: Beta, narrow: Beta): number {
  const step = Math.min(0.5, spread(narrow) / 2);
  const mode = Math.log(narrow.a / narrow.b);
  const lnDensity = (y: number) => -narrow.a * Math.log1p(Math.exp(-y)) - narrow.b * Math.log1p(Math.exp(y));
  const cdf = (y: number) => betaCdf(1 / (1 + Math.exp(-y)), wide.a, wide.b);
  let mass = 1;
  let total = cdf(mode);
  for (const direction of [-step, step]) {
    let weight = 1;
    for (let k = 1; weight > 1e-14; k++) {
      weight = Math.exp(lnDensity(mode + k * direction) - lnDensity(mode));
      mass += weight;
      total += weight * cdf(mode + k * direction);
    }
  }
  return total / mass;
}

/**
 * P(first < second) for independent betas, to about 1e-9: the integrand on the logit scale is analytic and falls off
 * exponentially, so some fifty points of the trapezoid rule are enough. Domain a, b > 0; RangeError outside.
 */
export function probLess(first: Beta, second: Beta): number {
  if (!(first.a > 0 && first.b > 0 && second.a > 0 && second.b > 0)) throw new RangeError("a beta with a, b > 0");
  return spread(first) < spread(second) ? 1 - meanCdf(second, first) : meanCdf(first, second);
}

/** The same by Phi((m2 - m1)/sqrt(v1 + v2)): good to two digits when all of a, b >= 5, and a hundred times faster. */
export function probLessNormal(first: Beta, second: Beta): number {
  const mean = ({ a, b }: Beta) => a / (a + b);
  const variance = ({ a, b }: Beta) => (a * b) / ((a + b) ** 2 * (a + b + 1));
  return normCdf((mean(second) - mean(first)) / Math.sqrt(variance(first) + variance(second)));
}

/**
 * Expected rank of each unit, 1 = best: 1 + sum over the others of P(theta_other > theta_unit). Laird & Louis;
 * Lingsma et al. 2009. Beside bands, never instead of them.
 */
export function expectedRank(posteriors: readonly Beta[], less: typeof probLess = probLess): number[] {
  const ranks = posteriors.map(() => 1);
  for (const [i, first] of posteriors.entries()) {
    for (const [j, second] of posteriors.entries()) {
      if (j <= i) continue;
      const p = less(first, second);
      ranks[i] = (ranks[i] ?? 1) + p;
      ranks[j] = (ranks[j] ?? 1) + 1 - p;
    }
  }
  return ranks;
}
