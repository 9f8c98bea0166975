import { clip, type Estimate, ratio, sum } from "./estimate.ts";
import type { Table } from "./gap.ts";
import { tInv } from "./intervals/special.ts";

interface OrdinalAssociation {
  /** (C - D) / pairs not tied on the row variable: how far the columns go with the rows. */
  readonly somersDcolsGivenRows: number | null;
  readonly kendallTauB: number | null;
}

/**
 * Ordinal by ordinal table (rows the driver, columns loyalty): Somers' d(columns|rows) and Kendall's tau-b, in [-1, 1];
 * null where a variable does not vary. Both are ratings of one moment: they go together, one does not cause the other.
 */
export function ordinalAssociation(table: Table): OrdinalAssociation {
  const n = sum(table.map(sum));
  const pairs = (tied: readonly number[]) => (n ** 2 - sum(tied.map((t) => t ** 2))) / 2;
  const rowPairs = pairs(table.map(sum));
  const width = Math.max(0, ...table.map((row) => row.length));
  const columnPairs = pairs(Array.from({ length: width }, (_, j) => sum(table.map((row) => row[j] ?? 0))));
  const net = concordance(table);
  return {
    somersDcolsGivenRows: ratio(net, rowPairs),
    kendallTauB: ratio(net, Math.sqrt(rowPairs * columnPairs)),
  };
}

/** Under so many pairs an association is not told. */
const PAIRS = 10;

/**
 * The same with limits: Goodman & Kruskal's standard error of d (Brown & Benedetti 1977) on Fisher's scale, where it is at
 * least 1/sqrt(n), with t of n - 2 and sqrt(n/(n - 3)): .95 to .97 from ten pairs, where d -+ 1.96 se holds .83
 * (test/score/year/association.test.ts). tau-b is d times a ratio of pairs that is taken as known.
 */
export function associationLimits(table: Table, conf = 0.95): { readonly d: Estimate; readonly tauB: Estimate } {
  const n = sum(table.map(sum));
  const { somersDcolsGivenRows: d, kendallTauB: tau } = ordinalAssociation(table);
  const open: Estimate = { value: null, lo: -1, hi: 1 };
  if (n < PAIRS || d === null || tau === null) return { d: open, tauB: open };
  const rows = n ** 2 - sum(table.map((row) => sum(row) ** 2));
  const net = d * rows;
  const spread = sum(
    table.map((row, i) => sum(row.map((f, j) => f * (rows * balance(table, i, j) - net * (n - sum(row))) ** 2))),
  );
  const centre = clip(d, 1 / n - 1, 1 - 1 / n);
  const error = Math.max((2 * Math.sqrt(spread)) / rows ** 2 / (1 - centre ** 2), 1 / Math.sqrt(n));
  const reach = tInv(1 - (1 - conf) / 2, n - 2) * Math.sqrt(n / (n - 3)) * error;
  const limits = {
    lo: Math.min(d, Math.tanh(Math.atanh(centre) - reach)),
    hi: Math.max(d, Math.tanh(Math.atanh(centre) + reach)),
  };
  const scale = d === 0 ? 1 : tau / d;
  return {
    d: { value: d, ...limits },
    tauB: {
      value: tau,
      lo: Math.min(tau, clip(limits.lo * scale, -1, 1)),
      hi: Math.max(tau, clip(limits.hi * scale, -1, 1)),
    },
  };
}

/** Of all others, how many are concordant with a pair in this cell less how many are discordant. */
function balance(table: Table, i: number, j: number): number {
  return sum(table.map((row, k) => sum(row.map((f, l) => f * Math.sign((k - i) * (l - j))))));
}

/** Concordant minus discordant pairs. */
function concordance(table: Table): number {
  let net = 0;
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      for (const lower of table.slice(i + 1)) net += count * (sum(lower.slice(j + 1)) - sum(lower.slice(0, j)));
    }
  }
  return net;
}
