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

interface AtRisk {
  readonly value: number;
  /** Probability of leaving at the face they tapped, an assumption until measured. */
  readonly pDefect: number;
}

/** Value at risk: sum of value x max(0, P(leave | face) - P(leave | face 5)). Nobody: 0. */
export const valueAtRisk = (customers: readonly AtRisk[], baselineDefect: number): number =>
  sum(customers.map((c) => c.value * Math.max(0, c.pDefect - baselineDefect)));
