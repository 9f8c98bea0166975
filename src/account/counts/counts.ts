import { sql as raw } from "kysely";
import type { Faces } from "../../score/faces.ts";
import { addTally, subtractTally, type Tally } from "../../score/tally.ts";
import type { Credit } from "../people/people.ts";
import { column, isNumber, recordOf } from "../store/column.ts";
import { localDay, monthBefore } from "../store/days.ts";
import { mark, markStale, setMark } from "../store/job_state.ts";
import type { FaceColumns } from "../store/schema.ts";
import { compiler, db, prepare, type Reader, type Writer } from "../store/sql.ts";
import { type Answer, answerTally, askingTally, ofPerson, ofSite, type Recovery, recoveryTally } from "./tally.ts";

// Counts are kept in the transaction of whatever changed them; scores are only ever computed from them. A correction is
// the difference of two tallies, an erasure the difference to nothing: one upsert a cell, whatever happened.

/** Where one answer counts. */
export interface Place {
  readonly day: string;
  readonly site: number | null;
  readonly moment: string;
  readonly channel: string;
  readonly question: string;
  readonly staff: readonly Credit[];
  /** Where the asking of the same visit counts, once it is known to have arrived. */
  readonly asked: { readonly day: string; readonly question: string } | null;
}

/** Counts an answer, its correction (`before` the one it replaces), or its erasure (`after` null). */
export function recordAnswer(tx: Writer, place: Place, after: Answer | null, before: Answer | null): void {
  const answers = subtractTally(answerTally(after), answerTally(before));
  const came = { answered: Number(isHuman(after)) - Number(isHuman(before)) };
  const { asked } = place;
  if (asked === null || came.answered === 0) {
    record(tx, place, answers);
  } else if (asked.day === place.day && asked.question === place.question) {
    record(tx, place, addTally(answers, came));
  } else {
    record(tx, place, answers);
    record(tx, { ...place, ...asked }, came);
  }
}

const addToDriver = prepare<{ driver: string; by: number }>()((param) =>
  db
    .insertInto("driver_answers")
    .values({ driver: param("driver"), n: param("by") })
    .onConflict((oc) =>
      oc.column("driver").doUpdateSet((eb) => ({ n: eb("driver_answers.n", "+", eb.ref("excluded.n")) })),
    ),
);

export function countDriver(tx: Writer, driver: string, by: 1 | -1): void {
  tx.run(addToDriver({ driver, by }));
}

const driversSoFar = prepare<Record<string, never>>()(() => db.selectFrom("driver_answers").selectAll());

/** How often each driver has been answered. */
export function driverCounts(sql: Reader): Record<string, number> {
  return Object.fromEntries(sql.all(driversSoFar({})).map(({ driver, n }) => [driver, n]));
}

/** Counts how the asking ended; null for not known (any more). */
export function recordAsking(
  tx: Writer,
  place: Place,
  after: number | null,
  before: number | null,
  answered: boolean,
): void {
  record(tx, place, subtractTally(askingTally(after, answered), askingTally(before, answered)));
}

/** Counts what became of a complaint, on the day of the complaint. */
export function recordRecovery(tx: Writer, place: Place, after: Recovery | null, before: Recovery | null): void {
  record(tx, place, subtractTally(recoveryTally(after), recoveryTally(before)));
}

const isHuman = (answer: Answer | null) => answer !== null && !answer.suspect;

/** Adds a tally at its place: once for the site, and for each of the staff by their credit, in thousandths. */
export function record(tx: Writer, place: Place, tally: Tally): void {
  if (isNothing(tally)) return;
  const { day, moment, channel, question } = place;
  const site_id = place.site ?? 0;
  const whole = ofSite(tally);
  markStale(tx, day);
  for (const span of spans(tx, day)) {
    if (!isNothing(whole)) {
      tx.run(addToCell({ day: span, site_id, moment, channel, question, ...columns(whole, 1) }));
    }
    for (const { id, credit } of place.staff) {
      const own = ofPerson(tally, id);
      if (isNothing(own)) continue;
      tx.run(addToStaffCell({ day: span, staff_id: id, site_id, moment, ...columns(own, credit) }));
    }
  }
}

const isNothing = (tally: Tally) => Object.keys(tally).length === 0;

/** The rows a day counts in: its own, and its month's once that has a sum of its own. */
function spans(sql: Reader, day: string): string[] {
  const month = day.slice(0, 7);
  const rolled = sql.one(rolledTo({}))?.value ?? "";
  return month <= rolled ? [day, `m${month}`] : [day];
}

export const rolledTo = prepare<Record<string, never>>()(() =>
  db.selectFrom("job_state").select("value").where("name", "=", "rolled"),
);

/** One cell's counts as they are bound: the often used in columns, the rest as JSON. */
export interface Counts extends FaceColumns {
  visited: number;
  delivered: number;
  answered: number;
  more: string;
}

const COLUMNS = {
  f1: "1",
  f2: "2",
  f3: "3",
  f4: "4",
  f5: "5",
  visited: "visited",
  delivered: "delivered",
  answered: "answered",
} as const;
const IN_COLUMNS: ReadonlySet<string> = new Set(Object.values(COLUMNS));

function columns(tally: Tally, weight: number): Counts {
  const of = (key: string) => weight * (tally[key] ?? 0);
  const rest = Object.entries(tally).filter(([key]) => !IN_COLUMNS.has(key));
  return {
    f1: of("1"),
    f2: of("2"),
    f3: of("3"),
    f4: of("4"),
    f5: of("5"),
    visited: of("visited"),
    delivered: of("delivered"),
    answered: of("answered"),
    more: moreColumn.write(Object.fromEntries(rest.map(([key, count]) => [key, weight * count]))),
  };
}

const moreColumn = column("daily_counts.more", recordOf(isNumber));

/** A stored cell as a tally again; `unit` is what one answer counts in it: 1000 where a crew shares it. */
export function tallyOf(row: Counts, unit: number): Tally {
  const tally: Record<string, number> = {};
  for (const [column, key] of Object.entries(COLUMNS)) {
    // Every column of COLUMNS is one of the counts but `more`.
    const count = row[column as keyof typeof COLUMNS];
    if (count !== 0) tally[key] = count / unit;
  }
  if (row.more === "{}") return tally;
  for (const [key, count] of Object.entries(moreColumn.read(row.more))) tally[key] = count / unit;
  return tally;
}

export const facesOf = (t: Tally): Faces => [t[1] ?? 0, t[2] ?? 0, t[3] ?? 0, t[4] ?? 0, t[5] ?? 0];

const ADDED = Object.keys(COLUMNS);

/** `insert … on conflict` that adds column by column, and key by key in `more`, dropping what comes out at 0. */
function adding<K extends { readonly [key: string]: string | number }>(
  table: string,
  key: readonly (keyof K & string)[],
) {
  const names = [...key, ...ADDED, "more"];
  return prepare<K & Counts>()((param) => ({
    compile: () =>
      raw`insert into ${raw.table(table)} (${raw.join(names.map((n) => raw.ref(n)))})
        values (${raw.join(names.map((n) => param(n as keyof (K & Counts) & string)))})
        on conflict (${raw.join(key.map((n) => raw.ref(n)))}) do update set
        ${raw.join(ADDED.map((n) => raw`${raw.ref(n)} = ${raw.ref(`${table}.${n}`)} + ${raw.ref(`excluded.${n}`)}`))},
        more = case when excluded.more = '{}' then ${raw.ref(`${table}.more`)} else (
          select json_group_object(key, count) from (
            select key, sum(value) as count from (
              select key, value from json_each(${raw.ref(`${table}.more`)})
              union all select key, value from json_each(excluded.more)
            ) group by key having sum(value) <> 0)) end`.compile(compiler),
  }));
}

type CellKey = { day: string; site_id: number; moment: string; channel: string; question: string };
type StaffCellKey = { day: string; staff_id: number; site_id: number; moment: string };
const addToCell = adding<CellKey>("daily_counts", ["day", "site_id", "moment", "channel", "question"]);
const addToStaffCell = adding<StaffCellKey>("staff_daily_counts", ["day", "staff_id", "site_id", "moment"]);

// A month that is over gets a sum of its days, so that a long period reads months instead of days. From then on a
// correction of one of its days counts in both; the tap of today never pays for it.

/** Sums up every month before the one of `now` that has no sum yet. */
export function rollUp(tx: Writer, timezone: string, now: number): void {
  const last = monthBefore(localDay(now, timezone));
  const rolled = mark(tx, "rolled") ?? "";
  if (last <= rolled) return;
  const from = `${rolled}-99`;
  const to = `${last}-99`;
  for (const row of tx.all(db.selectFrom("daily_counts").selectAll().where("day", ">", from).where("day", "<", to))) {
    tx.run(addToCell({ ...row, day: sumKey(row.day) }));
  }
  for (const row of tx.all(
    db.selectFrom("staff_daily_counts").selectAll().where("day", ">", from).where("day", "<", to),
  )) {
    tx.run(addToStaffCell({ ...row, day: sumKey(row.day) }));
  }
  setMark(tx, "rolled", last);
}

/** The key of the sum of a day's month. */
const sumKey = (day: string): string => `m${day.slice(0, 7)}`;
