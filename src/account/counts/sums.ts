// Sums over the cells of a period, by any dimension. How many rows are read depends on days, months and units, never on
// how many answers there are.
import { addTally, type Tally } from "../../score/tally.ts";
import { monthOf, type Period, quarterOf, spansOf, weekOf } from "../store/days.ts";
import { db, type Reader } from "../store/sql.ts";
import { finish, type Steps } from "../store/steps.ts";
import { apart, COUNTERS, countersApart } from "./counters.ts";
import { type Counts, rolledTo, tallyOf } from "./counts.ts";

export const SCORE_BY = [
  "account",
  "site",
  "staff",
  "moment",
  "channel",
  "question",
  "day",
  "week",
  "month",
  "quarter",
] as const;
export type ScoreBy = (typeof SCORE_BY)[number];

/** Narrows what is summed; ids are local. */
export interface Filter {
  readonly site?: number | undefined;
  readonly staff?: number | undefined;
  readonly moment?: string | undefined;
  /** Never together with people, whose cells don't know it. */
  readonly channel?: string | undefined;
}

/** One cell's place as it is grouped; what the row does not tell is empty. */
export interface CellKey {
  readonly day: string;
  readonly site_id: number;
  readonly staff_id: number;
  readonly moment: string;
  readonly channel: string;
  readonly question: string;
}

/** The counts of one group, and the same by the byPersonAndMoment that touches and mixes are compared within. */
export interface GroupSum {
  readonly total: Tally;
  /** By moment, for the mix. */
  readonly moments: ReadonlyMap<string, Tally>;
}

/** Keys of the group a cell falls into. */
export function groupOf(by: ScoreBy, cell: CellKey): string {
  switch (by) {
    case "account":
      return "";
    case "site":
      return String(cell.site_id);
    case "staff":
      return String(cell.staff_id);
    case "week":
      return weekOf(cell.day);
    case "month":
      return monthOf(cell.day);
    case "quarter":
      return quarterOf(cell.day);
    default:
      return cell[by];
  }
}

/** Whose repeats a group knows: a customer's in the whole account, or with one unit. */
export const scopeOf = (by: ScoreBy, { site, staff }: Filter): "a" | "" =>
  by === "site" || by === "staff" || site !== undefined || staff !== undefined ? "" : "a";

const LONGEST: Partial<Record<ScoreBy, number>> = { day: 1, week: 7, month: 31, quarter: 92 };

/** How many days a group covers at most; no end where nothing was counted before it. */
export function daysIn(sql: Reader, by: ScoreBy, { from, to }: Period, today: string): number {
  const whole = from === null || from <= (firstDay(sql) ?? today);
  const all = whole ? Number.POSITIVE_INFINITY : (Date.parse(to ?? today) - Date.parse(from)) / 86_400_000 + 1;
  return Math.max(1, Math.min(all, LONGEST[by] ?? all));
}

/** The first day that was counted; null before there was one. */
export function firstDay(sql: Reader): string | null {
  const days = db.selectFrom("daily_counts").select("day").where("day", "<", "m").orderBy("day").limit(1);
  return sql.one(days)?.day ?? null;
}

/** People's cells know neither channel nor question. */
const needsPeople = (by: ScoreBy, filter: Filter): boolean => by === "staff" || filter.staff !== undefined;

export function sums(sql: Reader, by: ScoreBy, period: Period, filter: Filter): Map<string, GroupSum> {
  return finish(summing(sql, by, period, filter));
}

/** The same in steps of a few days or months. */
export function* summing(sql: Reader, by: ScoreBy, period: Period, filter: Filter): Steps<Map<string, GroupSum>> {
  const found = new Map<string, { total: Tally; moments: Map<string, Tally> }>();
  const isApart = by !== "channel" && filter.channel === undefined && countersApart(sql);
  for (const part of cells(sql, needsPeople(by, filter), period, filter, by === "day" || by === "week")) {
    for (const [cell, all] of part) {
      const tally = isApart && COUNTERS.has(cell.channel) ? apart(all) : all;
      const key = groupOf(by, cell);
      const group = found.get(key) ?? { total: {}, moments: new Map<string, Tally>() };
      group.total = addTally(group.total, tally);
      group.moments.set(cell.moment, addTally(group.moments.get(cell.moment) ?? {}, tally));
      found.set(key, group);
    }
    yield;
  }
  return found;
}

/**
 * The same cells by person and moment within each group: the strata in which a touch is compared with its absence. Null
 * where people's cells don't know what is asked for.
 */
export function* byPersonAndMoment(
  sql: Reader,
  by: ScoreBy,
  period: Period,
  filter: Filter,
): Steps<Map<string, Tally[]> | null> {
  if (by === "channel" || by === "question" || filter.channel !== undefined) return null;
  const found = new Map<string, Map<string, Tally>>();
  for (const part of cells(sql, true, period, filter, by === "day" || by === "week")) {
    for (const [cell, tally] of part) {
      const key = groupOf(by, cell);
      const group = found.get(key) ?? new Map<string, Tally>();
      const stratum = `${cell.staff_id} ${cell.moment}`;
      group.set(stratum, addTally(group.get(stratum) ?? {}, tally));
      found.set(key, group);
    }
    yield;
  }
  return new Map([...found].map(([key, group]) => [key, [...group.values()]]));
}

type Cells = (readonly [CellKey, Tally])[];

/** A few days or months at a time, by how much they hold. */
function* cells(sql: Reader, people: boolean, period: Period, filter: Filter, daysOnly: boolean): Generator<Cells> {
  const rolled = sql.one(rolledTo({}))?.value ?? "";
  for (const span of spansOf(period, rolled, daysOnly)) {
    for (let after = span[0]; ; ) {
      const keys = keysOf(sql, people, after, span[1]);
      const last = keys.at(-1);
      if (last === undefined) break;
      yield people
        ? peopleRows(sql, after, last, filter).map((row) => [{ ...NOWHERE, ...row }, tallyOf(row, 1000)] as const)
        : siteRows(sql, after, last, filter).map((row) => [{ ...NOWHERE, ...row }, tallyOf(row, 1)] as const);
      // The least key that is greater.
      after = `${last}!`;
    }
  }
}

const AT_ONCE = { days: 4, months: 3 };

/** The next days or months that hold anything, by the table's own order. */
function keysOf(sql: Reader, people: boolean, from: string, to: string): string[] {
  const found: string[] = [];
  const table = people ? "staff_daily_counts" : "daily_counts";
  for (let next = from; found.length < (from.startsWith("m") ? AT_ONCE.months : AT_ONCE.days); ) {
    const first = db.selectFrom(table).select((eb) => eb.fn.min("day").as("day"));
    const day = sql.one(first.where("day", ">=", next).where("day", "<=", to))?.day ?? null;
    if (day === null) break;
    found.push(day);
    next = `${day}!`;
  }
  return found;
}

const NOWHERE = { staff_id: 0, channel: "", question: "" };

type SiteRow = Counts & Omit<CellKey, "staff_id">;
type PersonRow = Counts & Omit<CellKey, "channel" | "question">;

function siteRows(sql: Reader, from: string, to: string, { site, moment, channel }: Filter): SiteRow[] {
  let query = db.selectFrom("daily_counts").selectAll().where("day", ">=", from).where("day", "<=", to);
  if (site !== undefined) query = query.where("site_id", "=", site);
  if (moment !== undefined) query = query.where("moment", "=", moment);
  if (channel !== undefined) query = query.where("channel", "=", channel);
  return sql.all(query);
}

function peopleRows(sql: Reader, from: string, to: string, { site, staff, moment }: Filter): PersonRow[] {
  let query = db.selectFrom("staff_daily_counts").selectAll().where("day", ">=", from).where("day", "<=", to);
  if (staff !== undefined) query = query.where("staff_id", "=", staff);
  if (site !== undefined) query = query.where("site_id", "=", site);
  if (moment !== undefined) query = query.where("moment", "=", moment);
  return sql.all(query);
}
