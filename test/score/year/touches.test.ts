import { expect, test } from "vitest";
import { answerTally } from "../../../src/account/counts/tally.ts";
import { touchesOf } from "../../../src/score/sheet.ts";
import { addTally, type Tally } from "../../../src/score/tally.ts";
import { many } from "../../support/length.ts";
import { type Chance, drawNormal, seeded } from "../draws.ts";

interface World {
  /** Log-odds of telling that are higher by a standard deviation of mood; null: everybody tells. */
  readonly skip: number | null;
  /** Log-odds of noticing that are higher by a standard deviation of mood. */
  readonly halo: number;
  /** Some staff give more touches, and are liked more. */
  readonly staff: boolean;
  /** What the first touch does to loyalty, in log-odds. */
  readonly effect?: number;
  /** Log-odds of loyalty; 85 % without. */
  readonly base?: number;
}

// Six touches, 85 % loyal, six in ten answer that question. In all but the last, touches do nothing.
const WORLDS: Readonly<Record<string, World>> = {
  "nobody skips, no halo": { skip: null, halo: 0, staff: false },
  "good staff give more, and are liked more": { skip: null, halo: 0, staff: true },
  "half skip the chips, the unhappy more": { skip: 0.9, halo: 0, staff: false },
  "happy people notice more (.4)": { skip: null, halo: 0.4, staff: false },
  "happy people notice more (.7)": { skip: null, halo: 0.7, staff: false },
  "both, and staff": { skip: 0.9, halo: 0.4, staff: true },
};
const WORKS: World = { skip: 0.9, halo: 0.2, staff: true, effect: 1.5, base: 0.5 };

const NAMES = ["call_ahead", "live_location", "shoe_covers", "tidied_up", "treat", "card"];
const STAFF = 8;
const CUTS = [-3.7, -2.6, -1.6, -0.2];
const likely = (x: number) => 1 / (1 + Math.exp(-x));

/** One business's answers, counted as the tap and the cards count them. */
function business(chance: Chance, n: number, { skip, halo, staff, effect = 0, base = 1.9 }: World) {
  const skill = Array.from({ length: STAFF }, () => (staff ? 0.5 * drawNormal(chance) : 0));
  const strata: Record<string, number>[] = skill.map(() => ({}));
  for (let i = 0; i < n; i++) {
    const s = Math.floor(chance() * STAFF);
    const mood = drawNormal(chance);
    const liked = 0.62 * mood + (skill[s] ?? 0);
    const noticed = NAMES.filter(() => chance() < likely(-0.6 + halo * mood + (skill[s] ?? 0)));
    const felt = liked + Math.log(1 / chance() - 1);
    const face = 1 + CUTS.filter((cut) => felt > cut).length;
    const helped = noticed.includes("call_ahead") ? effect : 0;
    const loyalty = chance() < 0.6 ? (chance() < likely(base + liked + helped) ? 5 : 2) : null;
    const touches = skip === null || chance() < likely(skip * mood) ? noticed : null;
    const said = { face, loyalty, driver: null, driverValue: null, touches, pairs: [], suspect: false, repeats: {} };
    const stratum = strata[s] ?? {};
    for (const [key, count] of Object.entries(answerTally(said))) stratum[key] = (stratum[key] ?? 0) + count;
  }
  const total = strata.reduce<Tally>((all, one) => addTally(all, one), {});
  return touchesOf(total, strata);
}

test("touches that do nothing are claimed in at most one business in twenty, in each of the worlds", {
  timeout: 1_200_000,
}, () => {
  const chance = seeded(13);
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, world] of Object.entries(WORLDS)) {
    for (const n of [600, 2000, 5000]) {
      const rounds = many(300, Math.round(40_000 / n));
      let [claiming, difference, compared] = [0, 0, 0];
      for (let i = 0; i < rounds; i++) {
        const touches = business(chance, n, world);
        if (touches.some((t) => t.claimed)) claiming++;
        for (const t of touches) {
          difference += t.compared?.within_staff_and_moment.value ?? 0;
          compared += Number(t.shown);
        }
      }
      rows[name] = {
        ...rows[name],
        [`n ${n}`]: `${(claiming / rounds).toFixed(3)} (difference ${(difference / compared).toFixed(3)})`,
      };
      expect(claiming / rounds, `${name} ${n}`).toBeLessThanOrEqual(0.05 + 2.5 * Math.sqrt(0.0475 / rounds));
    }
  }
  console.table(rows);
});

test("a touch that does a lot is found with some thousand answers, and the others are not", () => {
  const chance = seeded(31);
  const rounds = many(100, 8);
  let [found, others] = [0, 0];
  for (let i = 0; i < rounds; i++) {
    for (const t of business(chance, 5000, WORKS)) {
      if (t.touch === "call_ahead") found += Number(t.claimed);
      else others += Number(t.claimed);
    }
  }
  console.log(`a touch that works: claimed in ${found} of ${rounds} businesses, any other ${others} times`);
  expect(found / rounds).toBeGreaterThan(0.5);
  expect(others / rounds).toBeLessThan(0.2);
});
