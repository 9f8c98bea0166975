// How far a walk through old rows has come: from the oldest on each day, a bite at a time.
import { mark, setMark, unmark } from "../store/job_state.ts";
import type { Reader, Writer } from "../store/sql.ts";

/** Rows looked at in one bite. */
export const BITE = 100;

export const placeOf = (sql: Reader, name: string): number => Number(mark(sql, name) ?? 0);

/** 0: from the start again. */
export function keepPlace(tx: Writer, name: string, at: number): void {
  if (at === placeOf(tx, name)) return;
  if (at === 0) unmark(tx, name);
  else setMark(tx, name, String(at));
}
