import { ratio } from "../../../src/score/estimate.ts";
import type { Table } from "../../../src/score/gap.ts";

export interface RegressionToMean {
  /** What the next score would be with no action at all, in the units of the scores. */
  readonly expectedNext: number;
  readonly expectedChange: number;
}

/** E[next | observed] = mu + rho (observed - mu): only the change beyond this can be an effect. rho in [-1, 1]. */
export function regressionToMean(mean: number, reliability: number, observed: number): RegressionToMean {
  const expectedNext = mean + reliability * (observed - mean);
  return { expectedNext, expectedChange: expectedNext - observed };
}

/** rho from ordinary repeat visits: the correlation of a table of (first, second) faces; null where one does not vary. */
export function reliabilityOf(table: Table): number | null {
  const moment = (of: (first: number, second: number) => number) =>
    table.reduce((rows, row, i) => rows + row.reduce((cells, f, j) => cells + f * of(i, j), 0), 0);
  const n = moment(() => 1);
  const x = moment((i) => i);
  const y = moment((_, j) => j);
  const spread = (squares: number, total: number) => n * squares - total ** 2;
  return ratio(
    n * moment((i, j) => i * j) - x * y,
    Math.sqrt(
      spread(
        moment((i) => i * i),
        x,
      ) *
        spread(
          moment((_, j) => j * j),
          y,
        ),
    ),
  );
}
