import { type Estimate, ratio, sum } from "./estimate.ts";
import { answers, eachFace, type Faces } from "./faces.ts";
import { dirichletScore, matchedBeta, priorOf } from "./intervals/dirichlet.ts";

/** Faces on the scale of the perception score, as shares: 0, 25, 50, 75, 100 %. */
const STEPS: Faces = [0, 0.25, 0.5, 0.75, 1];

/** The whole scale: nothing is known. */
const UNKNOWN: Estimate = { value: null, lo: 0, hi: 100 };

/**
 * A quarter answer per face, at every n. Averaged over true favourable shares .60-.98 the limits then hold .936-.952 of
 * the time from 5 to 200 answers, .900 at worst; half an answer under 30 and t limits from there hold .888 at 5 and .914
 * at 10, .58 at worst, and call thirty best faces 100 without a doubt (test/score/simulation.test.ts).
 */
const LOOSE = 0.25;
const loosened = (faces: Faces): Faces => eachFace((k) => faces[k] + LOOSE);

/**
 * Perception score 0-100: 25 (mean face - 1), raw. Limits: those of the Dirichlet posterior with 1/4 per face, equal
 * tails of the Beta matched on its mean and variance, widened where needed to contain the value. No answers: null,
 * [0, 100].
 */
export function perception(faces: Faces, conf = 0.95): Estimate {
  const value = ratio(100 * sum(faces.map((f, k) => f * (STEPS[k] ?? 0))), answers(faces));
  return value === null ? UNKNOWN : posterior(loosened(faces), 0, value, conf);
}

/**
 * A unit's perception score shrunk to its business, 0-100, with `strength` pseudo-answers spread as the business's faces.
 * Value: the posterior mean. Limits: the business is not known for certain either, so its faces count loosened and the
 * variance of its own mean is added, times the square of the weight that it has in the unit's score; a prior taken as
 * known holds only .74 of the time for two units and .87 for five (parametric empirical Bayes: Morris 1983, JASA 78).
 * A business without answers: null, [0, 100].
 */
export function shrunkPerception(unit: Faces, business: Faces, strength: number, conf = 0.95): Estimate {
  const heard = answers(business);
  if (heard === 0) return UNKNOWN;
  const drawn = (towards: Faces): Faces => {
    const prior = priorOf(towards, strength);
    return eachFace((k) => unit[k] + prior[k]);
  };
  const score = dirichletScore(drawn(business), STEPS);
  if (score === null) return UNKNOWN;
  const ofBusiness = dirichletScore(loosened(business), STEPS)?.variance ?? 0;
  const weight = strength / (strength + answers(unit));
  return posterior(drawn(loosened(business)), weight ** 2 * ofBusiness, 100 * score.mean, conf);
}

/** Limits from a posterior whose mean is itself in doubt by `doubt`, a variance on the scale 0-1, around `value`. */
function posterior(alpha: Faces, doubt: number, value: number, conf: number): Estimate {
  const score = dirichletScore(alpha, STEPS);
  if (score === null) return UNKNOWN;
  const { mean } = score;
  // No Beta has more than mean (1 - mean); half of that is as loose as one answer.
  const variance = Math.min(score.variance + doubt, (mean * (1 - mean)) / 2);
  const { lo, hi } = matchedBeta({ mean, variance }, conf);
  return { value, lo: Math.min(100 * lo, value), hi: Math.max(100 * hi, value) };
}
