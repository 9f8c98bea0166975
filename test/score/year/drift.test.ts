import { expect, test } from "vitest";
import { sum } from "../../../src/score/estimate.ts";
import { LONG, many } from "../../support/length.ts";
import { seeded } from "../draws.ts";
import { type World, yearOf } from "./firm.ts";

/** One light a year over everything that is watched. */
const STATED = 1;

const WORLDS: Readonly<Record<string, { world: World; times: number }>> = {
  independent: { world: {}, times: 1.25 },
  "weekday effects": { world: { weekday: true }, times: 1.25 },
  "weather (AR .9)": { world: { weather: 0.3 }, times: 2 },
  season: { world: { season: 0.35 }, times: 2 },
  "people differ for good": { world: { people: 0.4 }, times: 2 },
  "all together": { world: { weekday: true, weather: 0.3, season: 0.35, people: 0.4 }, times: 2 },
};

// Staff, and answers a month.
const FIRMS = [
  [1, 60],
  [1, 300],
  [3, 180],
  [6, 180],
  [12, 360],
  [50, 1500],
] as const;

test("luck turns on no more lights a year than the one that is stated, over all watches together", {
  timeout: 3_600_000,
}, () => {
  const chance = seeded(8);
  const rows: Record<string, Record<string, string>> = {};
  for (const [staff, perMonth] of LONG ? FIRMS : [FIRMS[1], FIRMS[3]]) {
    for (const [name, { world, times }] of Object.entries(WORLDS)) {
      if (!LONG && name !== "weekday effects" && name !== "all together") continue;
      const years = many(staff > 12 ? 20 : staff > 6 ? 50 : 100, 6);
      const seen = Array.from({ length: years }, () => yearOf(chance, staff, perMonth, world));
      const red = sum(seen.map((y) => y.red)) / years;
      const row = `${staff} staff, ${perMonth} answers a month`;
      rows[row] = {
        ...rows[row],
        [name]: `${red.toFixed(2)} (amber ${(sum(seen.map((y) => y.amber)) / years).toFixed(2)})`,
      };
      const limit = times * STATED;
      expect(red, `${row}, ${name}`).toBeLessThanOrEqual(limit + 2 * Math.sqrt(limit / years));
    }
  }
  console.log("new red lights a year, where nothing has changed");
  console.table(rows);
});

test("a fall for good is found, and stays lit however many quarters turn", { timeout: 3_600_000 }, () => {
  const chance = seeded(9);
  const rows: Record<string, Record<string, string>> = {};
  for (const [staff, perMonth] of LONG ? FIRMS.slice(1, 5) : [FIRMS[1], FIRMS[3]]) {
    for (const odds of LONG ? [1.5, 2, 3] : [3]) {
      const years = many(60, 4);
      const seen = Array.from({ length: years }, () => yearOf(chance, staff, perMonth, {}, { day: 20, odds }));
      const days = seen.map((y) => y.found ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
      const [median, late] = [days[Math.floor(years / 2)] ?? 0, days[Math.floor(years * 0.9)] ?? 0];
      const row = `${staff} staff, ${perMonth} answers a month`;
      const found = seen.filter((y) => y.found !== null);
      const dark = sum(found.map((y) => y.dark)) / Math.max(1, sum(found.map((y) => YEAR - 20 - (y.found ?? 0))));
      rows[row] = {
        ...rows[row],
        [`odds x ${odds}`]: `${median} (9 in 10: ${late}), dark afterwards ${(100 * dark).toFixed(1)} %`,
      };
      if (odds < 3) continue;
      expect(median).toBeLessThan(90);
      expect(dark).toBeLessThan(0.01);
    }
  }
  console.log("days until the fall of one of the staff is red, and how often its light is off after that");
  console.table(rows);
});

const YEAR = 365;
