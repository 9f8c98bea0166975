// One customer is one voice. Answers of the same customer are alike, so each further one says less than another
// customer's would: their intervals rest on as many answers as the voices are worth.
import { sum } from "./estimate.ts";
import type { Tally } from "./tally.ts";

/** How long before an answer the same customer had answered, in days. What is longer ago is another year's voice. */
export const LAGS = [
  { from: 0, to: 1 },
  { from: 1, to: 7 },
  { from: 7, to: 31 },
  { from: 31, to: 92 },
  { from: 92, to: 183 },
  { from: 183, to: 366 },
] as const;

/**
 * How alike two answers of one customer are taken to be: a mood of sd 1 in log-odds makes them .2, one of 1.5 .35. With
 * .4 the limits hold .93 and more for 4, 10 and 36 answers each, also of one single customer
 * (test/score/year/customers.test.ts); the latest of 30 days would hold less, for a mood lasts longer than a month, and
 * throws answers away.
 */
const ALIKE = 0.4;

export interface Voices {
  /** How many customers answered. */
  readonly customers: number;
  /** What an answer is worth, 1 where everybody answered once. */
  readonly worth: number;
}

/**
 * Of `n` answers within so many days. The tally knows for each answer how many earlier ones the customer had given, and
 * how long ago; which of them lie in the same period is told by chance: 1 - lag/days (all of them where the period begins
 * with the counting: days Infinity). `scope` "a" for the whole account,
 * "" within one unit. Kish 1965: n / (1 + alike (size - 1)), with the size of a customer's cluster weighted by answers.
 */
export function voicesOf(t: Tally, n: number, days: number, scope: "a" | ""): Voices {
  const inside = (kind: "q" | "w", ago: (lag: (typeof LAGS)[number]) => number) =>
    sum(LAGS.map((lag, i) => (t[`${kind}${scope}.${i}`] ?? 0) * Math.max(0, 1 - ago(lag) / days)));
  if (n <= 0) return { customers: 0, worth: 1 };
  // The limits take the doubt against them; the number of customers is the likeliest.
  const others =
    (2 *
      Math.max(
        0,
        inside("q", ({ from }) => from),
      )) /
    n;
  const again = inside("w", ({ from, to }) => Math.floor((from + to) / 2));
  return { customers: Math.max(1, Math.round(n - again)), worth: 1 / (1 + ALIKE * others) };
}
