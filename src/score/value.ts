// Money in minor units; every result in the units of the purchase. Referrals count once.
import { sum } from "./estimate.ts";

export interface LifetimeInputs {
  readonly purchase: number;
  readonly perYear: number;
  readonly years: number;
  readonly referrals: number;
}

/** A customer's own value with that of the friends they bring: own (1 + referrals). */
export const lifetimeTotal = (own: number, referrals: number): number => own * (1 + referrals);

/** Gross lifetime value: purchase x per year x years x (1 + referrals). Tom Peters. */
export const lifetimeValue = ({ purchase, perYear, years, referrals }: LifetimeInputs): number =>
  lifetimeTotal(purchase * perYear * years, referrals);

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

interface AtRisk {
  readonly value: number;
  /** Probability of leaving at the face they tapped, an assumption until measured. */
  readonly pDefect: number;
}

/** Value at risk: sum of value x max(0, P(leave | face) - P(leave | face 5)). Nobody: 0. */
export const valueAtRisk = (customers: readonly AtRisk[], baselineDefect: number): number =>
  sum(customers.map((c) => c.value * Math.max(0, c.pDefect - baselineDefect)));

/** Value kept by recovery: the recovered customers' values x (P(stay | recovered) - P(stay | not)). */
export const valueKept = (recovered: readonly number[], stayRecovered: number, stayNot: number): number =>
  sum(recovered) * Math.max(0, stayRecovered - stayNot);
