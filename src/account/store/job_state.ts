// Days that the charts have read and that changed since: they are read anew at the next look, one day, not history.
import { db, prepare, type Reader, type Writer } from "./sql.ts";

const markOf = prepare<{ name: string }>()((param) =>
  db.selectFrom("job_state").select("value").where("name", "=", param("name")),
);
const keepMark = prepare<{ name: string; value: string }>()((param) =>
  db
    .insertInto("job_state")
    .values({ name: param("name"), value: param("value") })
    .onConflict((oc) => oc.column("name").doUpdateSet((eb) => ({ value: eb.ref("excluded.value") }))),
);

export const mark = (sql: Reader, name: string): string | null => sql.one(markOf({ name }))?.value ?? null;
export const setMark = (tx: Writer, name: string, value: string): void => tx.run(keepMark({ name, value }));

/** Costs a row only for a day before the last look; its own day is read again anyway. */
export function markStale(tx: Writer, day: string): void {
  if (day < (mark(tx, "looked") ?? "")) readAgain(tx, day);
}

export function readAgain(tx: Writer, day: string): void {
  tx.run(
    db
      .insertInto("stale_days")
      .values({ day })
      .onConflict((oc) => oc.doNothing()),
  );
}

/** Days before this one have given their rows away: their counts are closed sums. */
export const CLOSED_BEFORE = "closed_before";
/** When the next bite of what is old is taken; only while more is left. */
export const AGEING = "ageing";

/** The account's id while it is being erased; once it is, "" says that the id is used up. */
export const ERASED = "erased";

export const unmark = (tx: Writer, name: string): void => tx.run(db.deleteFrom("job_state").where("name", "=", name));

/** When the charts were looked at last. */
export const LOOKED_AT = "looked_at";
const DAILY = 86_400_000;

/** When somebody must look again; null before the first time. */
export function lookDue(sql: Reader): number | null {
  return lookAfter(mark(sql, LOOKED_AT));
}

export function lookAfter(last: string | null): number | null {
  return last === null ? null : Number(last) + DAILY;
}
