// What counts as in control: a year of the business's own counts without the last 30 days, frozen for a quarter. A chart
// whose light is on keeps the design it was lit by: a fall that lasts does not become what is usual.

import { type Design, designsOf, type Weeks } from "../../score/drift/budget.ts";
import { column, isNumber, listOf, shape } from "../store/column.ts";
import { addDays, quarterOf } from "../store/days.ts";
import type { ChartRow } from "../store/schema.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
import { dailyOutcomes, FAMILIES, type Family, twins, WATCHES, type Watch } from "./watches.ts";

export const LATEST = 30;
export const YEAR = 365;

/** The quarter's chart of each unit of a family. */
export type Designs = ReadonlyMap<number, Design>;

export const NO_DESIGNS: Designs = new Map();

const designColumn = column(
  "baselines.design",
  shape<Design>({
    weights: listOf(isNumber),
    H: isNumber,
    theta: isNumber,
    shares: listOf(isNumber),
    anos0: isNumber,
    others: isNumber,
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

/** A family's charts for the quarter, in steps that taps come between. */
export function* designing(
  sql: Reader,
  watch: Watch,
  family: Family,
  today: string,
  lit: readonly ChartRow[],
): Steps<Designs> {
  const weeks = yield* weeksBefore(sql, watch, family, today);
  const same = twins(sql, addDays(today, -YEAR), today);
  const among = WATCHES.length * (same.all ? 1 : FAMILIES.length);
  const made = designsOf(weeks, among);
  // Nobody's, and one person's site, are watched elsewhere: one stream, one sentence.
  made.delete(0);
  if (family === "staff") for (const person of same.staff) made.delete(person);
  return new Map([...made, ...kept(sql, watch, family, lit)]);
}

function kept(sql: Reader, watch: Watch, family: Family, lit: readonly ChartRow[]): Map<number, Design> {
  const found = new Map<number, Design>();
  for (const chart of lit.filter((c) => c.watch === watch && c.family === family)) {
    const last = sql.one(
      db
        .selectFrom("baselines")
        .select("design")
        .where("watch", "=", watch)
        .where("family", "=", family)
        .where("unit", "=", chart.unit)
        .orderBy("quarter", "desc")
        .limit(1),
    );
    if (last !== undefined) found.set(chart.unit, designColumn.read(last.design));
  }
  return found;
}

/** A read of it is as long as a tap may wait. */
const READ = 42;

function* weeksBefore(sql: Reader, watch: Watch, family: Family, today: string): Steps<Weeks> {
  const weeks = new Map<number, Map<number, number[]>>();
  for (let back = YEAR; back >= LATEST; back -= READ) {
    const to = Math.max(LATEST, back - READ + 1);
    for (const { unit, day, counts } of dailyOutcomes(sql, watch, family, addDays(today, -back), addDays(today, -to))) {
      const own = weeks.get(unit) ?? new Map<number, number[]>();
      const week = Math.floor(Date.parse(day) / (7 * 86_400_000));
      const before = own.get(week) ?? [];
      own.set(
        week,
        counts.map((c, k) => c + (before[k] ?? 0)),
      );
      weeks.set(unit, own);
    }
    yield;
  }
  return weeks;
}
