// What the screen and the API show of a set of faces: every number with its n and an interval that contains it.

import { type Estimate, sum } from "./estimate.ts";
import { answers, eachFace, type Faces, favourable, NO_FACES } from "./faces.ts";
import { wilson } from "./intervals/proportion.ts";
import { type Band, fdrSet } from "./intervals/rank.ts";
import { ALIKE } from "./intervals/shrink.ts";
import { FEW, perception, shrunkPerception, strengthOf } from "./perception.ts";
import type { Voices } from "./voices.ts";

/** A number for the wire; `value` null without answers, and then the limits are the whole scale. */
export interface Shown {
  value: number | null;
  low: number;
  high: number;
}

export interface Score {
  n: number;
  /** How many customers gave the answers: the limits come from them. */
  customers: number;
  faces: number[];
  /** 0-100. */
  perception: Shown;
  /** Share of faces 4-5, 0-1, with Wilson limits. */
  top2: Shown;
}

export interface UnitScore extends Score {
  /** Perception 0-100 shrunk to the account: what the band rests on. */
  shrunk: Shown;
  /** What the account as a whole would have had with this unit's mix of moments. */
  usual: number | null;
  band: Band;
}

export const shown = ({ value, lo, hi }: Estimate): Shown => ({ value, low: lo, high: hi });

/** What so many answers are worth to an interval. */
export const worthOfAnswers = (faces: Faces, { worth }: Voices): Faces => eachFace((k) => faces[k] * worth);

/** Counts of the five faces (fractional credit allowed) to what is shown of them; RangeError on a negative count. */
export function scoreOf(faces: Faces, voices: Voices = { customers: Math.round(answers(faces)), worth: 1 }): Score {
  const n = answers(faces);
  const worth = worthOfAnswers(faces, voices);
  const top2 = shown(wilson(favourable(worth), answers(worth)));
  return { n, customers: voices.customers, faces: [...faces], perception: shown(perception(worth)), top2 };
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

/** Under so many answers a unit is not judged, and less than so many points are nobody's news. */
const ENOUGH = 5;
const MATTERS = 5;
/** Of those who are named, so many may be named by luck; under six units nothing says how alike they are. */
const NAMED_BY_LUCK = { many: 0.05, few: 0.01 };

/**
 * The scores of the account's units (staff, or sites): the account's own faces are the prior and the target, the
 * strength comes from the units. Where they have different mixes of moments, `expected` gives each its own (see
 * expectedFaces). Named above or below are those whose score, shrunk as the whole grid with "nobody differs" says, is
 * five points off, in the largest list, surest first, of which one in twenty would be named by luck: firms where nobody
 * differs then name somebody in .05 at most (test/score/year/bands.test.ts). What is shown lies on the same side, and
 * further off.
 */
export function scoresOfUnits(
  units: readonly Faces[],
  account: Faces,
  expected: readonly Faces[] = units.map(() => account),
  voices: readonly (Voices | undefined)[] = [],
): UnitScore[] {
  const worth = units.map((faces, i) => worthOfAnswers(faces, voices[i] ?? { customers: 0, worth: 1 }));
  const strength = strengthOf(worth);
  const alike = strengthOf(worth, ALIKE);
  const all = worth.map((faces, i) => {
    const like = expected[i] ?? account;
    const named = shrunkPerception(faces, like, Math.max(strength, alike));
    return { score: scoreOf(units[i] ?? faces, voices[i]), at: shrunkPerception(faces, like, strength), named };
  });
  const judged = all.filter(({ score }) => score.n >= ENOUGH);
  const luck = judged.length < FEW ? NAMED_BY_LUCK.few : NAMED_BY_LUCK.many;
  const sure = judged.map(({ named: { pBelow } }) => Math.max(pBelow, 1 - pBelow));
  const list = new Set(fdrSet(sure, luck).places.map((place) => judged[place]));
  return all.map((unit) => {
    const { score, at, named } = unit;
    const off = (named.value ?? 0) - (named.usual ?? 0);
    const band = score.n < ENOUGH ? "not_enough" : list.has(unit) && Math.abs(off) >= MATTERS ? side(off) : "about";
    return { ...score, shrunk: shown(at), usual: at.usual, band };
  });
}

const side = (off: number): Band => (off < 0 ? "below" : "above");
