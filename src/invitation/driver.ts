// Which one question follows the tap. Each person gets one; over many customers every driver is answered in proportion
// to its weight, the least answered first. Nobody is asked the same twice running.
import { shuffled } from "./shuffle.ts";

export const DRIVERS = [
  "friendliness",
  "willingness",
  "task",
  "tell_a_friend",
  "listened",
  "used_my_name",
  "kept_informed",
  "on_time",
  "plain_words",
  "felt_safe",
  "tidy",
] as const;

/** The account's own, in its own words. */
export const STANDARDS = ["standard_1", "standard_2", "standard_3", "standard_4", "standard_5"] as const;

export type Driver = (typeof DRIVERS)[number] | (typeof STANDARDS)[number];

/** The two that decide success. */
const WEIGHTS: Readonly<Partial<Record<Driver, number>>> = { friendliness: 2, willingness: 2 };

interface DriverFacts {
  readonly available: readonly Driver[];
  readonly countsSoFar: Readonly<Record<string, number>>;
  readonly lastForCustomer: string | null;
  /** The visit's id: drivers equally in need are drawn by it. */
  readonly seed: number;
}

/** Null when there is none but the one the customer had last. */
export function nextDriver({ available, countsSoFar, lastForCustomer, seed }: DriverFacts): Driver | null {
  const open = available.filter((driver) => driver !== lastForCustomer);
  // Sainte-Laguë's seats: shares follow the weights as closely as whole answers can.
  const quotient = (driver: Driver) => (2 * (countsSoFar[driver] ?? 0) + 1) / (WEIGHTS[driver] ?? 1);
  const neediest = Math.min(...open.map(quotient));
  const tied = open.filter((driver) => quotient(driver) === neediest);
  return shuffled(tied, seed)[0] ?? null;
}

/** The chips of one visit: no touch is helped by standing first, and a reload keeps the order. */
export function chipOrder<T>(touches: readonly T[], seed: number): T[] {
  return shuffled(touches, seed);
}
