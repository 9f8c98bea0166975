// One alarm, one rule: the earliest thing that any table is waiting for. Computed at every change, never remembered.
import { lookDue } from "./look.ts";
import { db, prepare, type Reader } from "./sql.ts";

const nextMessage = prepare<Record<string, never>, { at: number | null }>(() =>
  db
    .selectFrom("messages")
    .select((eb) => eb.fn.min("due_at").as("at"))
    .where("due_at", "is not", null),
);
const nextCase = prepare<Record<string, never>, { at: number | null }>(() =>
  db
    .selectFrom("cases")
    .select((eb) => eb.fn.min("wake_at").as("at"))
    .where("wake_at", "is not", null),
);

const nextSilence = prepare<Record<string, never>, { at: number | null }>(() =>
  db.selectFrom("silences").select((eb) => eb.fn.min("due_at").as("at")),
);

/** When the object must be awake next, in its own clock; null when nothing is waiting. */
export function nextWake(sql: Reader, listAt: number | null): number | null {
  return earliest([
    lookDue(sql),
    sql.one(nextSilence({}))?.at ?? null,
    sql.one(nextMessage({}))?.at ?? null,
    sql.one(nextCase({}))?.at ?? null,
    listAt,
  ]);
}

export function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((t) => t !== null);
  return known.length === 0 ? null : Math.min(...known);
}
