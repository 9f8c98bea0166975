// What counts as in control: a year of the business's own counts without the last 30 days, frozen for a quarter. A chart
// whose light is on keeps the design it was lit by: a fall that lasts does not become what is usual.

import { sql as raw } from "kysely";
import { COMPANY_MINIMUM, type Design, designsOf, type Weeks } from "../../score/drift/budget.ts";
import { sum } from "../../score/estimate.ts";
import { column, isNumber, listOf, shape } from "../store/column.ts";
import { addDays, quarterOf } from "../store/days.ts";
import type { ChartRow } from "../store/schema.ts";
import { compiler, db, type Reader, type Writer } from "../store/sql.ts";
import type { Steps } from "../store/steps.ts";
import { dailyOutcomes, FAMILIES, type Family, twins, WATCHES, type Watch } from "./watches.ts";

const LATEST = 30;
const YEAR = 365;
/** So many days of cells are read at a time. */
const STEP = 14;

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

/** How many outcomes of its year a watch has, and how many it takes. */
export interface Known {
  readonly watch: Watch;
  readonly n: number;
  readonly needed: number;
}

interface Made {
  readonly designs: Designs;
  readonly n: number;
}

/** How much of a year each watch has heard, by columns alone: promises are too few to matter. */
export function heard(sql: Reader, today: string): Readonly<Record<Watch, number>> {
  const year = sql.one<Record<Watch, number>>({
    compile: () =>
      raw`select coalesce(sum(f1 + f2 + f3 + f4 + f5), 0) as faces, coalesce(sum(delivered), 0) as answering,
        coalesce(sum(visited), 0) as follow_up from daily_counts
        where day >= ${addDays(today, -YEAR)} and day <= ${addDays(today, -LATEST)}`.compile(compiler),
  });
  return year ?? { faces: 0, answering: 0, follow_up: 0 };
}

/** A family's charts for the quarter, and how much there was to make them from; taps come in between. */
export function* designing(
  sql: Reader,
  watch: Watch,
  family: Family,
  today: string,
  lit: readonly ChartRow[],
): Steps<Made> {
  const weeks = yield* weeksBefore(sql, watch, family, today);
  const n = sum([...weeks.values()].flatMap((own) => [...own.values()].map(sum)));
  if (n < COMPANY_MINIMUM) return { designs: kept(sql, watch, family, lit), n };
  const same = twins(sql, addDays(today, -YEAR), today);
  const among = WATCHES.length * (same.all ? 1 : FAMILIES.length);
  const made = designsOf(weeks, among);
  // Nobody's, and one person's site, are watched elsewhere: one stream, one sentence.
  made.delete(0);
  if (family === "staff") for (const person of same.staff) made.delete(person);
  return { designs: new Map([...made, ...kept(sql, watch, family, lit)]), n };
}

/** Of the charts whose light is on. */
export function kept(sql: Reader, watch: Watch, family: Family, lit: readonly ChartRow[]): Map<number, Design> {
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

function* weeksBefore(sql: Reader, watch: Watch, family: Family, today: string): Steps<Weeks> {
  const to = addDays(today, -LATEST);
  const weeks = new Map<number, Map<number, number[]>>();
  for (let from = addDays(today, -YEAR); from <= to; from = addDays(from, STEP)) {
    const last = addDays(from, STEP - 1);
    for (const { unit, day, counts } of dailyOutcomes(sql, watch, family, from, last < to ? last : to)) {
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
