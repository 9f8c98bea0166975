import { expect, test } from "vitest";
import { shiftedShares } from "../../../src/score/drift/ordinal.ts";
import { sum } from "../../../src/score/estimate.ts";
import type { Faces } from "../../../src/score/faces.ts";
import { type Score, scoreOf } from "../../../src/score/score.ts";
import type { Tally } from "../../../src/score/tally.ts";
import { LAGS, voicesOf } from "../../../src/score/voices.ts";
import { LONG, many } from "../../support/length.ts";
import { type Chance, drawFace, drawNormal, seeded, truePerception, USUAL } from "../draws.ts";

const YEAR = 365;
const MOODS = Array.from({ length: 601 }, (_, i) => shiftedShares(USUAL, Math.exp((i - 300) / 50)));
/** A mood in log-odds, for the worse. */
const sharesIn = (mood: number) => MOODS[Math.max(0, Math.min(600, Math.round(50 * mood) + 300))] ?? USUAL;
const fill = (customers: number, each: number) => new Array<number>(customers).fill(each);

// How many answers each customer gave in the year; the last of some is a contract.
const FIRMS: Readonly<Record<string, readonly number[]>> = {
  "8 customers, 4 each": fill(8, 4),
  "20 customers, 4 each": fill(20, 4),
  "50 customers, 4 each": fill(50, 4),
  "8 customers, 10 each": fill(8, 10),
  "20 customers, 10 each": fill(20, 10),
  "50 customers, 10 each": fill(50, 10),
  "40 customers once, one contract of 36": [...fill(40, 1), 36],
  "20 customers, 4 each, one contract of 36": [...fill(20, 4), 36],
  "one customer, 20 answers": [20],
  "one contract of 36": [36],
};
const SHORT = [
  "20 customers, 4 each",
  "20 customers, 10 each",
  "40 customers once, one contract of 36",
  "one contract of 36",
];

interface Year {
  readonly faces: Faces;
  readonly tally: Tally;
  /** How many customers gave one of these answers. */
  readonly answered: number;
}

/** The last year's answers, each customer in a mood of their own, with what the taps kept of who had answered before. */
function answersOf(chance: Chance, each: readonly number[], sd: number, years = 1): Year {
  let answered = 0;
  const faces: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const tally: Record<string, number> = {};
  const add = (key: string) => {
    tally[key] = (tally[key] ?? 0) + 1;
  };
  for (const n of each) {
    const shares = sharesIn(sd * drawNormal(chance));
    const days = Array.from({ length: n }, () => Math.floor(chance() * years * YEAR)).sort((a, b) => a - b);
    answered += Number(days.some((day) => day >= (years - 1) * YEAR));
    for (const [i, day] of days.entries()) {
      if (day < (years - 1) * YEAR) continue;
      const k = drawFace(chance, shares);
      faces[k] = (faces[k] ?? 0) + 1;
      const lags = days.slice(0, i).flatMap((then) => {
        const lag = LAGS.findIndex(({ to }) => day - then < to);
        return lag < 0 ? [] : [lag];
      });
      for (const lag of lags) add(`qa.${lag}`);
      if (lags.length > 0) add(`wa.${Math.min(...lags)}`);
    }
  }
  return { faces, tally, answered };
}

const scored = (faces: Faces, tally: Tally, days = Number.POSITIVE_INFINITY): Score =>
  scoreOf(faces, voicesOf(tally, sum(faces), days, "a"));

test("the limits hold 93 % and more where a customer's answers share a mood, a contract's too; taken one by one they don't", () => {
  const chance = seeded(11);
  const rows: Record<string, Record<string, string>> = {};
  for (const sd of LONG ? [1, 1.5] : [1]) {
    const moods = Array.from({ length: 100_000 }, () => sharesIn(sd * drawNormal(chance)));
    const truth = {
      perception: sum(moods.map((s) => truePerception(s))) / moods.length,
      top2: sum(moods.map((s) => (s[3] ?? 0) + (s[4] ?? 0))) / moods.length,
    };
    for (const [name, each] of Object.entries(FIRMS).filter(([firm]) => LONG || SHORT.includes(firm))) {
      const rounds = many(2000, 300);
      const held = { perception: 0, top2: 0, one: 0, customers: 0 };
      for (let i = 0; i < rounds; i++) {
        const { faces, tally } = answersOf(chance, each, sd);
        const [rightly, single] = [scored(faces, tally), scoreOf(faces)];
        for (const what of ["perception", "top2"] as const) {
          held[what] += Number(rightly[what].low <= truth[what] && truth[what] <= rightly[what].high);
        }
        held.one += Number(single.perception.low <= truth.perception && truth.perception <= single.perception.high);
        held.customers += rightly.customers / rounds;
      }
      const share = (n: number) => (n / rounds).toFixed(3);
      rows[`${name}, mood of sd ${sd}`] = {
        perception: share(held.perception),
        top2: share(held.top2),
        "one by one": share(held.one),
        customers: `${held.customers.toFixed(1)} (${each.length})`,
      };
      const least = sd === 1 ? 0.93 : 0.9;
      for (const what of ["perception", "top2"] as const) {
        expect(held[what] / rounds, `${name} ${what}`).toBeGreaterThanOrEqual(least - 2.5 * Math.sqrt(0.065 / rounds));
      }
    }
  }
  console.table(rows);
});

test("where everybody answers once nothing changes, and a customer's last year is another voice", () => {
  const faces: Faces = [1, 2, 4, 15, 28];
  expect(scored(faces, {})).toEqual(scoreOf(faces));
  // Twenty taps of one customer within a week.
  const twenty: Tally = { "qa.0": 190, "wa.0": 19 };
  const score = scored([0, 0, 0, 0, 20], twenty);
  expect(score).toMatchObject({ n: 20, customers: 1, faces: [0, 0, 0, 0, 20] });
  expect(score.top2.low).toBeLessThan(0.4);
  expect(scored([0, 0, 0, 0, 20], twenty, 7).customers).toBe(1);
  // Of one day's answers only that day's repeats count.
  expect(scored([0, 0, 0, 0, 1], { "qa.1": 4, "wa.1": 1 }, 1)).toEqual(scoreOf([0, 0, 0, 0, 1]));
  expect(voicesOf({}, 0, 365, "a")).toEqual({ customers: 0, worth: 1 });
});

test("a year cut out of a longer history holds as well, and about as many customers as there were", () => {
  const chance = seeded(111);
  const moods = Array.from({ length: 100_000 }, () => sharesIn(drawNormal(chance)));
  const truth = sum(moods.map((s) => truePerception(s))) / moods.length;
  const rounds = many(1000, 200);
  let [held, customers, real] = [0, 0, 0];
  for (let i = 0; i < rounds; i++) {
    // Thirty customers, ten answers each in three years; the last of these.
    const { faces, tally, answered } = answersOf(chance, fill(30, 10), 1, 3);
    const score = scored(faces, tally, YEAR);
    held += Number(score.perception.low <= truth && truth <= score.perception.high);
    customers += score.customers / rounds;
    real += answered / rounds;
  }
  console.log(
    `a year of three: ${(held / rounds).toFixed(3)}, ${customers.toFixed(1)} customers where there were ${real.toFixed(1)}`,
  );
  expect(held / rounds).toBeGreaterThanOrEqual(0.93 - 2.5 * Math.sqrt(0.065 / rounds));
  expect(Math.abs(customers / real - 1)).toBeLessThan(0.15);
});
