// What counts as in control: a year of the business's own counts without the last 30 days and without any unit's time
// under a light, frozen for a quarter.

import { companyDesign, type Design, ownDesign } from "../../score/drift/budget.ts";
import { sum } from "../../score/estimate.ts";
import { subtractTally, type Tally } from "../../score/tally.ts";
import { summing } from "../counts/sums.ts";
import { column, isNumber, listOf, shape } from "../store/column.ts";
import { addDays, quarterOf } from "../store/days.ts";
import type { ChartRow } from "../store/schema.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
import { type Family, outcomes, type Watch } from "./watches.ts";

export const LATEST = 30;
export const YEAR = 365;
/** Whatever a unit did in so many days before its light went on is no standard for the others. */
const SHADOW = 90;

/** The quarter's chart of each unit of a family; 0 is the company's, for every unit that has none of its own. */
export type Designs = ReadonlyMap<number, Design>;

export const NO_DESIGNS: Designs = new Map();

export const designFor = (designs: Designs, unit: number): Design | undefined => designs.get(unit) ?? designs.get(0);

const designColumn = column(
  "baselines.design",
  shape<Design>({
    weights: listOf(isNumber),
    H: isNumber,
    theta: isNumber,
    shares: listOf(isNumber),
    anos0: isNumber,
  }),
);

/** Null before the quarter's charts were made; empty where there was too little to know what is usual. */
export function frozenDesigns(sql: Reader, watch: Watch, family: Family, today: string): Designs | null {
  const frozen = sql.all(
    db
      .selectFrom("baselines")
      .select(["unit", "design"])
      .where("watch", "=", watch)
      .where("family", "=", family)
      .where("quarter", "=", quarterOf(today)),
  );
  return frozen.length === 0 ? null : new Map(frozen.map((row) => [row.unit, designColumn.read(row.design)]));
}

export function keepDesigns(tx: Writer, watch: Watch, family: Family, today: string, designs: Designs): void {
  const quarter = quarterOf(today);
  for (const [unit, design] of designs) {
    tx.run(db.insertInto("baselines").values({ watch, family, quarter, unit, design: designColumn.write(design) }));
  }
}

/** One design a step: each costs what a tap may wait for, and hardly more. */
export function* designing(
  sql: Reader,
  watch: Watch,
  family: Family,
  today: string,
  known: ReadonlyMap<string, ChartRow>,
): Steps<Map<number, Design>> {
  const from = addDays(today, -YEAR);
  const to = addDays(today, -LATEST);
  const lit = [...known.values()].filter((c) => c.watch === watch && c.family === family && c.amber_at !== null);
  let all: Tally = (yield* summing(sql, "account", { from, to }, {})).get("")?.total ?? {};
  for (const { unit, amber_at } of lit) {
    const since = addDays(new Date(amber_at ?? 0).toISOString().slice(0, 10), -SHADOW);
    const filter = family === "site" ? { site: unit } : { staff: unit };
    const theirs = yield* summing(sql, "account", { from: since > from ? since : from, to }, filter);
    all = subtractTally(all, theirs.get("")?.total ?? {});
  }
  const counts = outcomes(watch, all);
  const company = companyDesign(counts, (sum(counts) / daysOf(sql, from, to)) * 30.4);
  const designs = new Map<number, Design>();
  if (company === null) return designs;
  designs.set(0, company);
  for (const [key, { total }] of yield* summing(sql, family, { from, to }, {})) {
    const unit = Number(key);
    if (unit === 0 || lit.some((chart) => chart.unit === unit)) continue;
    yield;
    const own = ownDesign(outcomes(watch, total), company);
    if (own !== null) designs.set(unit, own);
  }
  return designs;
}

/** How long the business has counted, within the period. */
function daysOf(sql: Reader, from: string, to: string): number {
  const first = sql.one(
    db.selectFrom("daily_counts").select("day").where("day", ">=", from).orderBy("day").limit(1),
  )?.day;
  return first === undefined ? 1 : Math.max(1, (Date.parse(to) - Date.parse(first)) / 86_400_000 + 1);
}
