// What the screen and the API show of a set of faces: every number with its n and an interval that contains it.

import { type Estimate, ratio, sum } from "./estimate.ts";
import { answers, eachFace, type Faces, favourable, NO_FACES } from "./faces.ts";
import { betaOfTop, priorOf } from "./intervals/dirichlet.ts";
import { wilson } from "./intervals/proportion.ts";
import { type Band, bandOf, probBelow } from "./intervals/rank.ts";
import { strengthOf } from "./intervals/shrink.ts";
import { perception, shrunkPerception } from "./perception.ts";

/** A number for the wire; `value` null without answers, and then the limits are the whole scale. */
export interface Shown {
  value: number | null;
  low: number;
  high: number;
}

export interface Score {
  n: number;
  faces: number[];
  /** 0-100. */
  perception: Shown;
  /** Share of faces 4-5, 0-1, with Wilson limits. */
  top2: Shown;
}

export interface UnitScore extends Score {
  /** Perception 0-100 shrunk to the account: what bands and leaderboards rest on. */
  shrunk: Shown;
  band: Band;
}

export const shown = ({ value, lo, hi }: Estimate): Shown => ({ value, low: lo, high: hi });

/** Counts of the five faces (fractional credit allowed) to what is shown of them; RangeError on a negative count. */
export function scoreOf(faces: Faces): Score {
  const n = answers(faces);
  return { n, faces: [...faces], perception: shown(perception(faces)), top2: shown(wilson(favourable(faces), n)) };
}

/**
 * What the account as a whole would have had with this unit's mix of moments: sum over moments of the unit's answers
 * times the account's shares of the faces (indirect standardisation). A unit that does the hard moments is compared with
 * how those go everywhere. Without answers of its own: the account's faces as they are.
 */
export function expectedFaces(unit: ReadonlyMap<string, Faces>, account: ReadonlyMap<string, Faces>): Faces {
  const rows = [...account].filter(([, faces]) => answers(faces) > 0);
  const weight = (moment: string, n: number) => answers(unit.get(moment) ?? NO_FACES) / n;
  const mixed = eachFace((k) => sum(rows.map(([moment, faces]) => faces[k] * weight(moment, answers(faces)))));
  return answers(mixed) > 0 ? mixed : eachFace((k) => sum(rows.map(([, faces]) => faces[k])));
}

/**
 * The scores of the account's units (staff, or sites): the account's own faces are the prior, its favourable share the
 * target of the bands, the strength comes from the units by the grid, 20 under six units that have answers. Where units
 * have different mixes of moments, `expected` gives each its own prior and target for the band (see expectedFaces).
 */
export function scoresOfUnits(
  units: readonly Faces[],
  account: Faces,
  expected: readonly Faces[] = units.map(() => account),
): UnitScore[] {
  const strength = strengthOf(units.map((faces) => ({ x: favourable(faces), n: answers(faces) })));
  return units.map((faces, i) => {
    const score = scoreOf(faces);
    const like = expected[i] ?? account;
    const prior = priorOf(like, strength);
    const target = ratio(favourable(like), answers(like)) ?? 0;
    const pBelow = probBelow(betaOfTop(eachFace((k) => faces[k] + prior[k])), target);
    return { ...score, shrunk: shown(shrunkPerception(faces, account, strength)), band: bandOf(pBelow, score.n) };
  });
}
