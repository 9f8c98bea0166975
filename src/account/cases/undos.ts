// What can still be taken back, and how the case stood before it.
import type { Selectable } from "kysely";
import { column, isNumber, isText, listOf, orNull, shape } from "../store/column.ts";
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

const isCase = shape<StoredCase>({
  id: isNumber,
  visit_id: isNumber,
  state: isText,
  trigger: isText,
  ladder: isText,
  rung: isNumber,
  round: isNumber,
  raise_number: isNumber,
  wake_at: orNull(isNumber),
  holder_id: orNull(isNumber),
  promise_at: orNull(isNumber),
  raised_at: isNumber,
  taken_at: orNull(isNumber),
  closed_at: orNull(isNumber),
  timers: isText,
  urgent: isNumber,
  triggers: isText,
  risk: orNull(isText),
  resolution: orNull(isText),
  changed_at: isNumber,
});

const isPromise = shape<Selectable<PromiseRow>>({
  id: isNumber,
  case_id: isNumber,
  manager_id: orNull(isNumber),
  what: orNull(isText),
  at: isNumber,
  made_at: isNumber,
  fate: orNull(isText),
  ended_at: orNull(isNumber),
});

const isItem = shape<Selectable<ItemRow>>({
  id: isNumber,
  case_id: isNumber,
  what: isText,
  due_at: orNull(isNumber),
  created_at: isNumber,
  done_at: orNull(isNumber),
});

export const beforeColumn = column(
  "undos.before",
  shape<Before>({
    did: isText,
    row: isCase,
    promises: listOf(isPromise),
    items: listOf(isItem),
    event: isNumber,
    message: isNumber,
    last: isNumber,
  }),
);

/** What of this person's can still be taken back; null once the time is over or something else has happened. */
export function undoOf(sql: Reader, caseId: number, by: number | null, now: number): Before | null {
  const row = sql.one(db.selectFrom("undos").selectAll().where("case_id", "=", caseId));
  if (row === undefined || row.manager_id !== by || now >= row.until) return null;
  const before = beforeColumn.read(row.before);
  return lastEvent(sql, caseId) === before.last ? before : null;
}

export function lastEvent(sql: Reader, caseId: number): number {
  const rows = db.selectFrom("case_events").select("id").where("case_id", "=", caseId);
  return sql.one(rows.orderBy("id", "desc").limit(1))?.id ?? 0;
}
