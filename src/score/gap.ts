import { type Interval, ratio } from "./estimate.ts";
import { betaCdf, tInv } from "./intervals/special.ts";

/** Counts of (self-rating, customer's face) pairs of the same visits: rows 1..5 self, columns 1..5 customer. */
export type Table = readonly (readonly number[])[];

interface PerceptionGap extends Interval {
  readonly n: number;
  readonly mean: number | null;
  readonly over: number;
  readonly under: number;
  readonly netOver: number | null;
  readonly netOverSe: number | null;
  readonly signTestP: number;
}

/**
 * Self-rating minus customer, paired on the visit: mean gap in faces with its t interval (to be shown from ten pairs),
 * net over-rating (over - under)/n with SE sqrt(((over+under)/n - net²)/n), and the exact sign test.
 * Up to one pair the limits are all that is possible, [-4, 4]; none: nulls and p = 1.
 */
export function perceptionGap(table: Table, conf = 0.95): PerceptionGap {
  const total = (of: (gap: number) => number) =>
    table.reduce((rows, row, self) => rows + row.reduce((cells, f, customer) => cells + f * of(self - customer), 0), 0);
  const n = total(() => 1);
  const over = total((gap) => (gap > 0 ? 1 : 0));
  const under = total((gap) => (gap < 0 ? 1 : 0));
  const signTestP = signTest(over, under);
  const mean = ratio(
    total((gap) => gap),
    n,
  );
  if (mean === null) return { n, mean, lo: -4, hi: 4, over, under, netOver: null, netOverSe: null, signTestP };
  const netOver = (over - under) / n;
  const netOverSe = Math.sqrt(Math.max(0, (over + under) / n - netOver ** 2) / n);
  if (n <= 1) return { n, mean, lo: -4, hi: 4, over, under, netOver, netOverSe, signTestP };
  const half = tInv(1 - (1 - conf) / 2, n - 1) * Math.sqrt(total((gap) => (gap - mean) ** 2) / (n - 1) / n);
  return { n, mean, lo: mean - half, hi: mean + half, over, under, netOver, netOverSe, signTestP };
}

/** Exact two-sided sign test 2 P(Bin(plus + minus, 1/2) <= the smaller), at most 1; 1 without any difference. */
export function signTest(plus: number, minus: number): number {
  const fewer = Math.min(plus, minus);
  return Math.min(1, 2 * betaCdf(0.5, Math.max(plus, minus), fewer + 1));
}
