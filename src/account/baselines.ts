// What counts as in control: a year of the business's own counts without the last 30 days and without any unit's time
// under a light, frozen for a quarter (statistics.md 2.6).
import { type Design, designOf } from "../score/budget.ts";
import { subtractTally, type Tally } from "../score/tally.ts";
import { sums } from "./cells.ts";
import { addDays, quarterOf } from "./periods.ts";
import { db, type Reader, type Writer } from "./sql.ts";
import type { ChartRow } from "./tables.ts";
import { type Family, outcomes, type Watch } from "./watching.ts";

const LATEST = 30;
const YEAR = 365;

/** The quarter's chart of a family, made when first looked for; null while there is too little to know what is normal. */
export function baseline(
  tx: Writer,
  watch: Watch,
  family: Family,
  today: string,
  known: ReadonlyMap<string, ChartRow>,
): Design | null {
  const quarter = quarterOf(today);
  const key = { watch, family, quarter };
  const frozen = tx.one(
    db
      .selectFrom("baselines")
      .select("design")
      .where("watch", "=", watch)
      .where("family", "=", family)
      .where("quarter", "=", quarter),
  );
  // Only this function writes the column.
  if (frozen !== undefined) return JSON.parse(frozen.design) as Design;
  const counts = calm(tx, watch, family, today, known);
  const design = designOf(outcomes(watch, counts.tally), counts.perMonth(watch));
  if (design !== null) tx.run(db.insertInto("baselines").values({ ...key, design: JSON.stringify(design) }));
  return design;
}

function calm(sql: Reader, watch: Watch, family: Family, today: string, known: ReadonlyMap<string, ChartRow>) {
  const from = addDays(today, -YEAR);
  const to = addDays(today, -LATEST);
  let tally: Tally = sums(sql, "account", { from, to }, {}).get("")?.total ?? {};
  for (const chart of known.values()) {
    if (chart.watch !== watch || chart.family !== family || chart.amber_at === null) continue;
    // Whatever a unit did in the quarter before its light went on is no standard for the others.
    const since = addDays(new Date(chart.amber_at).toISOString().slice(0, 10), -90);
    const filter = family === "site" ? { site: chart.unit } : { staff: chart.unit };
    const theirs = sums(sql, "account", { from: since > from ? since : from, to }, filter).get("")?.total ?? {};
    tally = subtractTally(tally, theirs);
  }
  const first = sql.one(db.selectFrom("cells").select("day").where("day", ">=", from).orderBy("day").limit(1))?.day;
  const days = first === undefined ? 1 : Math.max(1, (Date.parse(to) - Date.parse(first)) / 86_400_000 + 1);
  const perMonth = (of: Watch) => (outcomes(of, tally).reduce((a, b) => a + b, 0) / days) * 30.4;
  return { tally, perMonth };
}
