import { type Estimate, ratio, sum } from "./estimate.ts";
import { answers, eachFace, type Faces, favourable } from "./faces.ts";
import { betaOf, dirichletScore, type Moments, matchedBeta, priorOf } from "./intervals/dirichlet.ts";
import { probBelow } from "./intervals/rank.ts";
import { gridStrength, STRENGTHS } from "./intervals/shrink.ts";

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
  return value === null ? UNKNOWN : limits(posterior(loosened(faces), 0), value, conf);
}

interface Standing extends Estimate {
  /** The business's own score, which the unit is drawn towards and held against; null without answers. */
  readonly usual: number | null;
  /** P(the unit's true score < usual). */
  readonly pBelow: number;
}

const NOBODY: Standing = { ...UNKNOWN, usual: null, pBelow: 0.5 };

/**
 * A unit's perception score shrunk to its business, 0-100, with `strength` pseudo-answers spread as the business's faces.
 * Value: the posterior mean. Limits: the business is not known for certain either, so its faces count loosened and the
 * variance of its own mean is added, times the square of the weight that it has in the unit's score; a prior taken as
 * known holds only .74 of the time for two units and .87 for five (parametric empirical Bayes: Morris 1983, JASA 78).
 * The band beside the number comes of the same posterior. A business without answers: null, [0, 100].
 */
export function shrunkPerception(unit: Faces, business: Faces, strength: number, conf = 0.95): Standing {
  const heard = answers(business);
  if (heard === 0) return NOBODY;
  const drawn = (towards: Faces): Faces => {
    const prior = priorOf(towards, strength);
    return eachFace((k) => unit[k] + prior[k]);
  };
  const [score, usual] = [dirichletScore(drawn(business), STEPS), dirichletScore(business, STEPS)];
  if (score === null || usual === null) return NOBODY;
  const ofBusiness = dirichletScore(loosened(business), STEPS)?.variance ?? 0;
  const weight = strength / (strength + answers(unit));
  const moments = posterior(drawn(loosened(business)), weight ** 2 * ofBusiness);
  return {
    ...limits(moments, 100 * score.mean, conf),
    usual: 100 * usual.mean,
    pBelow: moments === null ? 0.5 : probBelow(betaOf(moments), usual.mean),
  };
}

/** How alike the units are in their share of 4 and 5, in pseudo-answers: by the grid from six that have answers, else 20. */
export function strengthOf(units: readonly Faces[], grid = STRENGTHS): number {
  const heard = units.filter((u) => answers(u) > 0).map((u) => ({ x: favourable(u), n: answers(u) }));
  return heard.length < FEW ? FEW_STRENGTH : (gridStrength(heard, grid).strength ?? ENDLESS);
}

/** Under six units they cannot say how alike they are. */
export const FEW = 6;
const FEW_STRENGTH = 20;
/** Where the grid is sure that the units do not differ: more than any has answers. */
const ENDLESS = 1e9;

/** A posterior whose mean is itself in doubt by `doubt`, a variance on the scale 0-1. */
function posterior(alpha: Faces, doubt: number): Moments | null {
  const score = dirichletScore(alpha, STEPS);
  if (score === null) return null;
  const { mean } = score;
  // No Beta has more than mean (1 - mean); half of that is as loose as one answer.
  return { mean, variance: Math.min(score.variance + doubt, (mean * (1 - mean)) / 2) };
}

/** Its limits on the scale 0-100, around `value`. */
function limits(moments: Moments | null, value: number, conf: number): Estimate {
  if (moments === null) return UNKNOWN;
  const { lo, hi } = matchedBeta(moments, conf);
  return { value, lo: Math.min(100 * lo, value), hi: Math.max(100 * hi, value) };
}
