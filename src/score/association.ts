import { ratio, sum } from "./estimate.ts";
import type { Table } from "./gap.ts";

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
