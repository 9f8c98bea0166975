// Visits whose month is older than the account keeps: the visit with its answer, its words and its case goes as one, and
// whoever is known by nothing else goes with it. Their counts stay, as closed sums. The newest row of a table never goes,
// because its number would be given again, and links and public ids are made of numbers.
import type { Command } from "../business/context.ts";
import { parts } from "../counts/visit_parts.ts";
import { firstOfMonth, localDay } from "../store/days.ts";
import { CLOSED_BEFORE, mark, setMark } from "../store/job_state.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { type Row, visit } from "../visits/visit.ts";
import { type Archive, lineColumn, type Run } from "./archive.ts";
import { BITE, keepPlace, placeOf } from "./place.ts";

const BY_VISIT = ["responses", "notes"] as const;
const BY_CASE = ["case_events", "promises", "items", "alerts"] as const;
const PLACE = "ageing_visits";

interface Old {
  /** Days before it are closed. */
  readonly before: string;
  readonly visits: readonly Row[];
  readonly month: string;
  /** How far this bite has looked, and whether more of what is old lies behind it. */
  readonly to: number;
  readonly more: boolean;
}

/** Without an archive they are deleted. */
export function dropVisits(ctx: Command): boolean {
  const old = oldVisits(ctx);
  for (const { id } of old.visits) drop(ctx.tx, id, false);
  return finish(ctx.tx, old, old.visits.length > 0);
}

/** With one they move: noted first, so that an erasure on the way finds them, then written, then deleted. */
export async function archiveVisits(run: Run, archive: Archive): Promise<boolean> {
  return archive.inTurn(async () => {
    const claimed = run((ctx) => {
      const old = oldVisits(ctx);
      const [first, last] = [old.visits[0], old.visits.at(-1)];
      const file = `${ctx.business.id}/${old.month}/${first?.id}-${last?.id}.jsonl`;
      for (const customer_id of new Set(old.visits.map((v) => v.customer_id))) {
        ctx.tx.run(
          db
            .insertInto("archived")
            .values({ customer_id, file, erased_at: null })
            .onConflict((oc) => oc.doNothing()),
        );
      }
      return { old, file, lines: old.visits.map((v) => lineOf(ctx.tx, v)) };
    });
    if (claimed === null) return false;
    const { old, file, lines } = claimed;
    if (lines.length > 0) await archive.keep(file, lines);
    const more = run(({ tx }) => {
      // What has changed meanwhile stays, and goes the next time as it is then.
      const same = old.visits.filter((v, i) => {
        const now = visitRow(tx, v.id);
        return now !== undefined && lineOf(tx, now) === lines[i];
      });
      for (const { id } of same) drop(tx, id, true);
      return finish(tx, old, same.length > 0);
    });
    return more ?? false;
  });
}

function oldVisits({ sql, business, now }: Command): Old {
  const { timezone, settings } = business;
  const before = firstOfMonth(localDay(now, timezone), settings.retention.answersMonths);
  const from = placeOf(sql, PLACE);
  const page = sql.all(db.selectFrom("visits").selectAll().where("id", ">", from).orderBy("id").limit(BITE));
  const monthOf = (v: Row) => localDay(v.created_at, timezone).slice(0, 7);
  const past = page.filter((v) => localDay(v.created_at, timezone) < before);
  const month = past[0] === undefined ? "" : monthOf(past[0]);
  const bite = past.filter((v) => monthOf(v) === month);
  return {
    before,
    month,
    visits: bite.filter((v) => mayGo(sql, v, (at) => localDay(at, timezone) < before, before)),
    to: bite.at(-1)?.id ?? from,
    more: bite.length < past.length || past.length === BITE,
  };
}

function finish(tx: Writer, { before, to, more }: Old, gone: boolean): boolean {
  if (gone && before > (mark(tx, CLOSED_BEFORE) ?? "")) setMark(tx, CLOSED_BEFORE, before);
  keepPlace(tx, PLACE, more ? to : 0);
  return more;
}

/** Nothing of it is later than the day, still to come or still open. */
function mayGo(sql: Reader, v: Row, isOld: (at: number) => boolean, before: string): boolean {
  const whole = visit(sql, v.id);
  if (whole === null || !isOld(v.finished_at) || v.id === newest(sql, "visits")) return false;
  if (parts(sql, whole).some(({ place }) => place.day >= before)) return false;
  const notes = sql.all(db.selectFrom("notes").select("at").where("visit_id", "=", v.id));
  if (notes.some(({ at }) => !isOld(at))) return false;
  const waiting = db.selectFrom("messages").select("id").where("visit_id", "=", v.id).where("ended_at", "is", null);
  if (sql.one(waiting) !== undefined) return false;
  const its = sql.one(db.selectFrom("cases").select(["id", "closed_at"]).where("visit_id", "=", v.id));
  if (its === undefined) return true;
  if (its.closed_at === null || !isOld(its.closed_at) || its.id === newest(sql, "cases")) return false;
  const last = newest(sql, "alerts");
  const alerts = sql.all(db.selectFrom("alerts").select("id").where("case_id", "=", its.id));
  return alerts.every(({ id }) => id !== last);
}

function newest(sql: Reader, table: "visits" | "cases" | "alerts" | "customers"): number | undefined {
  return sql.one(db.selectFrom(table).select("id").orderBy("id", "desc").limit(1))?.id;
}

const visitRow = (sql: Reader, id: number) => sql.one(db.selectFrom("visits").selectAll().where("id", "=", id));
const casesOf = (sql: Reader, id: number) => sql.all(db.selectFrom("cases").selectAll().where("visit_id", "=", id));

function lineOf(sql: Reader, v: Row): string {
  const cases = casesOf(sql, v.id);
  const rows: Record<string, readonly unknown[]> = { cases };
  for (const table of BY_VISIT) rows[table] = sql.all(db.selectFrom(table).selectAll().where("visit_id", "=", v.id));
  for (const { id } of cases) {
    for (const table of BY_CASE) rows[table] = sql.all(db.selectFrom(table).selectAll().where("case_id", "=", id));
  }
  return lineColumn.write({ visit: v, rows });
}

function drop(tx: Writer, visitId: number, archived: boolean): void {
  const customer = visitRow(tx, visitId)?.customer_id ?? 0;
  for (const { id } of casesOf(tx, visitId)) {
    for (const table of [...BY_CASE, "undos"] as const) tx.run(db.deleteFrom(table).where("case_id", "=", id));
  }
  const messages = db
    .selectFrom("messages")
    .select("id")
    .where("visit_id", "=", visitId)
    .where("id", "<", (eb) => eb.selectFrom("messages").select((m) => m.fn.max("id").as("id")));
  tx.run(db.deleteFrom("attempts").where("message_id", "in", messages));
  tx.run(db.deleteFrom("messages").where("id", "in", messages));
  for (const table of [...BY_VISIT, "silence_watches", "cases"] as const) {
    tx.run(db.deleteFrom(table).where("visit_id", "=", visitId));
  }
  tx.run(db.deleteFrom("visits").where("id", "=", visitId));
  // Who lies in the archive must be found to be erased there; whoever was erased is the proof of it.
  if (archived || customer === newest(tx, "customers")) return;
  const others = db.selectFrom("visits").select("id").where("customer_id", "=", customer).limit(1);
  if (tx.one(others) !== undefined) return;
  const theirs = db.selectFrom("archived").select("file").where("customer_id", "=", customer).limit(1);
  if (tx.one(theirs) !== undefined) return;
  tx.run(db.deleteFrom("customers").where("id", "=", customer).where("erased_at", "is", null));
}
