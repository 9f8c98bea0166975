import { sum } from "../../../src/score/estimate.ts";
import { type LifetimeInputs, lifetimeValue } from "../../../src/score/value.ts";

interface WeeklyHabit extends Omit<LifetimeInputs, "perYear"> {
  readonly perWeek: number;
  /** Always said: one textbook counts 50 weeks, another 48. */
  readonly weeksPerYear: number;
}

export const lifetimeValueWeekly = ({ perWeek, weeksPerYear, ...inputs }: WeeklyHabit): number =>
  lifetimeValue({ ...inputs, perYear: perWeek * weeksPerYear });

interface Margin {
  readonly marginPerYear: number;
  /** Share of customers kept from year to year, and yearly discount rate. */
  readonly retention: number;
  readonly discount: number;
  readonly years: number;
}

/** Discounted margin, sum over t = 0..years-1 of m r^t/(1+d)^t: the form to decide by. */
export function lifetimeMargin({ marginPerYear, retention, discount, years }: Margin): number {
  let total = 0;
  for (let t = 0; t < years; t++) total += marginPerYear * (retention / (1 + discount)) ** t;
  return total;
}

/** Value kept by recovery: the recovered customers' values x (P(stay | recovered) - P(stay | not)). */
export const valueKept = (recovered: readonly number[], stayRecovered: number, stayNot: number): number =>
  sum(recovered) * Math.max(0, stayRecovered - stayNot);
