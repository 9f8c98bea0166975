import { expect, test } from "vitest";
import { associationLimits, ordinalAssociation } from "../../../src/score/association.ts";
import type { Interval } from "../../../src/score/estimate.ts";
import { LONG, many } from "../../support/length.ts";
import { type Chance, drawNormal, seeded } from "../draws.ts";

const CUTS = [-2.1, -1.6, -1, 0.1];
const step = (z: number) => CUTS.filter((cut) => z > cut).length;

/** Five steps each, of two ratings whose moods are so correlated. */
function table(chance: Chance, rho: number, n: number): number[][] {
  const counts = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  for (let i = 0; i < n; i++) {
    const driver = drawNormal(chance);
    const row = counts[step(driver)] ?? [];
    const loyalty = step(rho * driver + Math.sqrt(1 - rho ** 2) * drawNormal(chance));
    row[loyalty] = (row[loyalty] ?? 0) + 1;
  }
  return counts;
}

test("the limits of what goes with loyalty hold 93 % of the time and more, from ten pairs on", () => {
  const chance = seeded(15);
  const rows: Record<string, Record<string, string>> = {};
  for (const rho of LONG ? [0, 0.3, 0.6, 0.85] : [0, 0.6]) {
    const truth = ordinalAssociation(table(chance, rho, 200_000)).somersDcolsGivenRows ?? 0;
    for (const n of LONG ? [10, 15, 20, 40, 100, 400] : [10, 40]) {
      const rounds = many(4000, 500);
      let [held, told] = [0, 0];
      for (let i = 0; i < rounds; i++) {
        const { d } = associationLimits(table(chance, rho, n));
        if (d.value === null) continue;
        told++;
        held += Number(within(d, truth));
      }
      rows[`d ${truth.toFixed(2)}`] = { ...rows[`d ${truth.toFixed(2)}`], [`${n} pairs`]: (held / told).toFixed(3) };
      expect(held / told).toBeGreaterThanOrEqual(0.93 - 2.5 * Math.sqrt(0.065 / told));
    }
  }
  console.table(rows);
});

const within = ({ lo, hi }: Interval, truth: number) => lo <= truth && truth <= hi;

test("an association contains itself, is open under ten pairs, and never sure however perfect", () => {
  const perfect = [
    [5, 0],
    [0, 5],
  ];
  const { d, tauB } = associationLimits(perfect);
  expect(d.value).toBe(1);
  expect(d.hi).toBe(1);
  expect(d.lo).toBeLessThan(0.75);
  expect(tauB).toMatchObject({ value: 1, hi: 1 });
  expect(associationLimits([[4, 5]]).d).toEqual({ value: null, lo: -1, hi: 1 });
  expect(associationLimits([]).tauB).toEqual({ value: null, lo: -1, hi: 1 });
});
