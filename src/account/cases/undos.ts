// What can still be taken back, and how the case stood before it.
import type { Selectable } from "kysely";
import type { ItemRow, PromiseRow } from "../store/schema.ts";
import { db, type Reader } from "../store/sql.ts";
import type { StoredCase } from "./case_row.ts";

/** How the case stood, and where the rows end that were there before the press. */
export interface Before {
  readonly did: string;
  readonly row: StoredCase;
  readonly promises: readonly Selectable<PromiseRow>[];
  readonly items: readonly Selectable<ItemRow>[];
  readonly event: number;
  readonly message: number;
  /** The last event that the press itself wrote. */
  readonly last: number;
}

/** What of this person's can still be taken back; null once the time is over or something else has happened. */
export function undoOf(sql: Reader, caseId: number, by: number | null, now: number): Before | null {
  const row = sql.one(db.selectFrom("undos").selectAll().where("case_id", "=", caseId));
  if (row === undefined || row.manager_id !== by || now >= row.until) return null;
  // Written by `undoable` alone.
  const before = JSON.parse(row.before) as Before;
  return lastEvent(sql, caseId) === before.last ? before : null;
}

export function lastEvent(sql: Reader, caseId: number): number {
  const rows = db.selectFrom("case_events").select("id").where("case_id", "=", caseId);
  return sql.one(rows.orderBy("id", "desc").limit(1))?.id ?? 0;
}
