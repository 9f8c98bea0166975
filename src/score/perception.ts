import { dirichletScore, matchedBeta, priorOf } from "./dirichlet.ts";
import { clip, type Estimate } from "./estimate.ts";
import { answers, eachFace, type Faces, faceSummary } from "./faces.ts";

/** Faces on the scale of the perception score, as shares: 0, 25, 50, 75, 100 %. */
const STEPS: Faces = [0, 0.25, 0.5, 0.75, 1];

/** The whole scale: nothing is known. */
const UNKNOWN: Estimate = { value: null, lo: 0, hi: 100 };

/**
 * Perception score 0-100: 25 (mean face - 1), raw. From 30 answers the t limits, clipped to [0, 100]; below, the limits
 * of the Dirichlet posterior with 1/2 per face, widened where needed to contain the value. No answers: null, [0, 100].
 */
export function perception(faces: Faces, conf = 0.95): Estimate {
  const { n, mean, lo, hi } = faceSummary(faces, conf);
  if (mean === null) return UNKNOWN;
  const value = 25 * (mean - 1);
  if (n >= 30) return { value, lo: clip(25 * (lo - 1), 0, 100), hi: clip(25 * (hi - 1), 0, 100) };
  const limits = posterior(
    eachFace((k) => faces[k] + 0.5),
    conf,
  );
  return { value, lo: Math.min(limits.lo, value), hi: Math.max(limits.hi, value) };
}

/**
 * A unit's perception score shrunk to its business: posterior mean and matched-beta limits, 0-100, with `strength`
 * pseudo-answers spread as the business's faces. A business without answers: null, [0, 100]. A business that has only
 * ever seen one face says nothing of the spread: its limits come from 1/2 per face more, the value does not.
 */
export function shrunkPerception(unit: Faces, business: Faces, strength: number, conf = 0.95): Estimate {
  if (answers(business) === 0) return UNKNOWN;
  const prior = priorOf(business, strength);
  const alpha = eachFace((k) => unit[k] + prior[k]);
  const { value, lo, hi } = posterior(alpha, conf);
  if (value === null || lo < hi) return { value, lo, hi };
  const loose = posterior(
    eachFace((k) => alpha[k] + 0.5),
    conf,
  );
  return { value, lo: Math.min(loose.lo, value), hi: Math.max(loose.hi, value) };
}

function posterior(alpha: Faces, conf: number): Estimate {
  const score = dirichletScore(alpha, STEPS);
  if (score === null) return UNKNOWN;
  const limits = matchedBeta(score, conf);
  const value = 100 * score.mean;
  return { value, lo: Math.min(100 * limits.lo, value), hi: Math.max(100 * limits.hi, value) };
}
