import { expect, test } from "vitest";
import { shiftedShares } from "../../../src/score/drift/ordinal.ts";
import { sum } from "../../../src/score/estimate.ts";
import { answers, eachFace, type Faces } from "../../../src/score/faces.ts";
import { scoreOf, scoresOfUnits, type UnitScore } from "../../../src/score/score.ts";
import { LONG, many } from "../../support/length.ts";
import { type Chance, drawFaces, seeded, sharesWithTop, USUAL } from "../draws.ts";

const WORLDS = {
  usual: USUAL,
  great: sharesWithTop(0.97),
  polar: [0.22, 0.03, 0.05, 0.1, 0.6],
  bad: [0.25, 0.2, 0.2, 0.2, 0.15],
} as const;

function firm(chance: Chance, shares: readonly (readonly number[])[], n: number): UnitScore[] {
  const units = shares.map((s) => drawFaces(chance, s, n));
  return scoresOfUnits(
    units,
    eachFace((k) => sum(units.map((u) => u[k]))),
  );
}

const named = (unit: UnitScore) => unit.band === "above" || unit.band === "below";

test("where nobody differs, at most one firm in twenty names anybody, whatever its size and its customers", {
  timeout: 1_200_000,
}, () => {
  const chance = seeded(14);
  const firms = many(1000, 40);
  const rows: Record<string, Record<string, string>> = {};
  for (const [world, shares] of Object.entries(WORLDS)) {
    for (const units of LONG ? [2, 3, 5, 6, 12, 25, 60] : [3, 5, 12]) {
      for (const n of LONG ? [6, 15, 40, 150, 600] : [15, 40, 150]) {
        const rounds = Math.max(40, Math.round((firms * 12) / Math.max(12, units)));
        let naming = 0;
        for (let i = 0; i < rounds; i++) {
          if (firm(chance, new Array(units).fill(shares), n).some(named)) naming++;
        }
        const share = naming / rounds;
        rows[`${world}, ${units} units`] = { ...rows[`${world}, ${units} units`], [`n ${n}`]: share.toFixed(3) };
        expect(share, `${world} ${units} ${n}`).toBeLessThanOrEqual(0.05 + 2.5 * Math.sqrt((0.05 * 0.95) / rounds));
      }
    }
  }
  console.table(rows);
});

test("one who really is worse is named once there are enough answers, and the others are not named below with them", () => {
  const chance = seeded(41);
  const firms = many(400, 30);
  const rows: Record<string, Record<string, string>> = {};
  for (const units of [3, 5, 12]) {
    for (const odds of [2, 3]) {
      for (const n of [15, 40, 150, 600]) {
        let [found, wronged] = [0, 0];
        for (let i = 0; i < firms; i++) {
          const shares = Array.from({ length: units }, (_, k) => (k === 0 ? shiftedShares(USUAL, odds) : USUAL));
          const [bad, ...others] = firm(chance, shares, n);
          if (bad?.band === "below") found++;
          if (others.some((u) => u.band === "below")) wronged++;
        }
        const row = `${units} units, odds x ${odds}`;
        rows[row] = { ...rows[row], [`n ${n}`]: `${(found / firms).toFixed(2)} / ${(wronged / firms).toFixed(2)}` };
        expect(wronged / firms).toBeLessThanOrEqual(0.05 + 2.5 * Math.sqrt(0.0475 / firms));
        if (odds === 3 && n >= 150) expect(found / firms).toBeGreaterThan(0.9);
      }
    }
  }
  console.table(rows);
});

test("a band never contradicts the number beside it", () => {
  const same: Faces = [1, 2, 6, 30, 41];
  const odd: Faces = [0, 0, 28, 4, 88];
  const units = [...Array.from({ length: 8 }, () => same), odd];
  const account = eachFace((k) => sum(units.map((u) => u[k])));
  const usual = scoreOf(account).perception.value ?? 0;
  for (const unit of scoresOfUnits(units, account)) {
    const off = (unit.shrunk.value ?? 0) - (unit.usual ?? 0);
    expect(unit.usual).toBeCloseTo(usual, 9);
    if (unit.band === "below") expect(off).toBeLessThanOrEqual(-5);
    if (unit.band === "above") expect(off).toBeGreaterThanOrEqual(5);
  }
  const last = scoresOfUnits(units, account).at(-1);
  expect(last?.shrunk.value ?? 0).toBeGreaterThan(usual);
  expect(last?.band).not.toBe("below");
  expect(answers(odd)).toBe(120);
});
