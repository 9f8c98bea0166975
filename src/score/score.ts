// What the screen and the API show of a set of faces: every number with its n and an interval that contains it.
import { betaOfTop, priorOf } from "./dirichlet.ts";
import type { Estimate } from "./estimate.ts";
import { answers, eachFace, type Faces, favourable } from "./faces.ts";
import { perception, shrunkPerception } from "./perception.ts";
import { wilson } from "./proportion.ts";
import { type Band, bandOf, probBelow } from "./rank.ts";
import { strengthOf } from "./shrink.ts";

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

const shown = ({ value, lo, hi }: Estimate): Shown => ({ value, low: lo, high: hi });

/** Counts of the five faces (fractional credit allowed) to what is shown of them; RangeError on a negative count. */
export function scoreOf(faces: Faces): Score {
  const n = answers(faces);
  return { n, faces: [...faces], perception: shown(perception(faces)), top2: shown(wilson(favourable(faces), n)) };
}

/**
 * The scores of the account's units (staff, or sites): the account's own faces are the prior, its favourable share the
 * target of the bands, the strength comes from the units by the grid, 20 under six units that have answers.
 */
export function scoresOfUnits(units: readonly Faces[], account: Faces): UnitScore[] {
  const strength = strengthOf(units.map((faces) => ({ x: favourable(faces), n: answers(faces) })));
  const prior = priorOf(account, strength);
  const n = answers(account);
  const target = n > 0 ? favourable(account) / n : 0;
  return units.map((faces) => {
    const score = scoreOf(faces);
    const pBelow = probBelow(betaOfTop(eachFace((k) => faces[k] + prior[k])), target);
    return { ...score, shrunk: shown(shrunkPerception(faces, account, strength)), band: bandOf(pBelow, score.n) };
  });
}
