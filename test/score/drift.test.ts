import { expect, test } from "vitest";
import { requiredAnos0 } from "../../src/score/drift/alarm.ts";
import { type OrdinalChart, ordinalChart, shiftedShares } from "../../src/score/drift/ordinal.ts";
import { finalOf } from "../../src/score/drift/segment.ts";
import { sum } from "../../src/score/estimate.ts";
import { between, type Chance, drawFace, drawFaces, seeded, USUAL } from "./draws.ts";
import { companyBaseline } from "./reference/baseline.ts";
import { ordinalRunLengths } from "./reference/ordinal.ts";
import { peakOf, segmentOf } from "./reference/segment.ts";

// A business like the demo's: six staff, about seven answers a week each, half a year behind it and half a year watched.
const STAFF = 6;
const DAYS = 182;
const DRIFT_DAY = 63;
const FALSE_ALARMS_A_MONTH = 0.25;
const ANSWERS_A_MONTH = 30;
const ANOS0 = requiredAnos0(STAFF, ANSWERS_A_MONTH, FALSE_ALARMS_A_MONTH);

interface Watched {
  /** Days from the drift to its first alarm; null when it never came. */
  readonly found: number | null;
  readonly falseAlarms: number;
  /** Answers of streams in control. */
  readonly quiet: number;
}

/** Half a year of one business, a segment a day, each alarm acknowledged (back to 0); `drift` multiplies the odds of the first of the staff. */
function watch(chance: Chance, chart: OrdinalChart, drift: number | null): Watched {
  let found: number | null = null;
  let falseAlarms = 0;
  let quiet = 0;
  for (let person = 0; person < STAFF; person++) {
    let S = 0;
    for (let day = 0; day < DAYS; day++) {
      const drifting = drift !== null && person === 0 && day >= DRIFT_DAY;
      const shares = drifting ? shiftedShares(USUAL, drift) : USUAL;
      const faces = Array.from({ length: between(chance, 0, 2) }, () => drawFace(chance, shares));
      const segment = segmentOf(faces.map((k) => chart.weights[k] ?? 0));
      const alarm = peakOf(segment, S) >= chart.H;
      S = alarm ? 0 : finalOf(segment, S);
      if (!drifting) quiet += faces.length;
      if (alarm && drifting) found ??= day - DRIFT_DAY;
      if (alarm && !drifting) falseAlarms++;
    }
  }
  return { found, falseAlarms, quiet };
}

interface Verdict {
  readonly detected: number;
  readonly medianDays: number;
  readonly meanDays: number;
  readonly falseAMonth: number;
}

/** Two hundred businesses, every other one with a drift of one of its staff. */
function verdict(what: string, drift: number, chartOf: (chance: Chance) => OrdinalChart): Verdict {
  const worlds = Array.from({ length: 200 }, (_, seed) => {
    const chance = seeded(seed);
    return { drifts: seed % 2 === 0, ...watch(chance, chartOf(chance), seed % 2 === 0 ? drift : null) };
  });
  const drifted = worlds.filter((w) => w.drifts);
  const days = drifted.flatMap((w) => (w.found === null ? [] : [w.found])).sort((a, b) => a - b);
  const result = {
    detected: days.length / drifted.length,
    medianDays: days[Math.floor(days.length / 2)] ?? Infinity,
    meanDays: sum(days) / days.length,
    falseAMonth: (sum(worlds.map((w) => w.falseAlarms)) / sum(worlds.map((w) => w.quiet))) * STAFF * ANSWERS_A_MONTH,
  };
  console.log(
    `${what}, odds x ${drift}: detected ${(100 * result.detected).toFixed(0)} %, ` +
      `median ${result.medianDays} days, mean ${result.meanDays.toFixed(1)}, ` +
      `${result.falseAMonth.toFixed(3)} false alarms a month and business (budget ${FALSE_ALARMS_A_MONTH})`,
  );
  return result;
}

const designed = ordinalChart(USUAL, ANOS0);

/** One answer a day: the chain's answers to the alarm are days. */
const designedDays = (odds: number) => ordinalRunLengths(USUAL, odds, designed.weights, designed.H).anos1;

test("with a known standard a drift to three times the odds is always found, after the days it was designed for", () => {
  const { detected, meanDays, falseAMonth } = verdict("known standard", 3, () => designed);
  expect(detected).toBeGreaterThanOrEqual(0.99);
  expect(meanDays).toBeLessThanOrEqual(designedDays(3) + 2);
  expect(falseAMonth).toBeLessThanOrEqual(FALSE_ALARMS_A_MONTH * 1.2);
  expect(falseAMonth).toBeGreaterThanOrEqual(FALSE_ALARMS_A_MONTH * 0.7);
});

test("a drift to twice the odds is found in nearly every business within four months", () => {
  const { detected, meanDays } = verdict("known standard", 2, () => designed);
  expect(detected).toBeGreaterThanOrEqual(0.9);
  expect(meanDays).toBeLessThanOrEqual(designedDays(2) + 3);
});

// A standard from a thousand answers is off by some 7 % of the odds: over many seeds one false alarm in six is due to it.
test("with the standard taken from half a year of answers drift is found as soon, and the budget still holds", () => {
  const learnt = (chance: Chance) => {
    const history = drawFaces(chance, USUAL, STAFF * DAYS);
    return ordinalChart(companyBaseline(history) ?? USUAL, ANOS0);
  };
  const { detected, meanDays, falseAMonth } = verdict("learnt standard", 3, learnt);
  expect(detected).toBeGreaterThanOrEqual(0.99);
  expect(meanDays).toBeLessThanOrEqual(designedDays(3) + 2);
  expect(falseAMonth).toBeLessThanOrEqual(FALSE_ALARMS_A_MONTH * 1.2);
});
