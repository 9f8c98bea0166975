// One alarm, one rule: the earliest thing that any table is waiting for. Computed at every change, never remembered.
import { AGEING, LOOKED_AT, lookAfter } from "./store/job_state.ts";
import { db, prepare, type Reader } from "./store/sql.ts";

// One statement, because every change asks it.
const waiting = prepare<{ looked: string; ageing: string }>()((param) =>
  db.selectNoFrom((eb) => [
    eb
      .selectFrom("messages")
      .select((m) => m.fn.min("due_at").as("at"))
      .where("due_at", "is not", null)
      .as("message"),
    eb
      .selectFrom("cases")
      .select((k) => k.fn.min("wake_at").as("at"))
      .where("wake_at", "is not", null)
      .as("case"),
    eb
      .selectFrom("silence_watches")
      .select((s) => s.fn.min("due_at").as("at"))
      .as("silence"),
    eb.selectFrom("job_state").select("value").where("name", "=", param("looked")).as("looked"),
    eb.selectFrom("job_state").select("value").where("name", "=", param("ageing")).as("ageing"),
  ]),
);

/** When the object must be awake next, in its own clock; null when nothing is waiting. */
export function nextWake(sql: Reader, listAt: number | null): number | null {
  const next = sql.one(waiting({ looked: LOOKED_AT, ageing: AGEING }));
  const { message = null, case: climb = null, silence = null, looked = null, ageing = null } = next ?? {};
  return earliest([lookAfter(looked), message, climb, silence, ageing === null ? null : Number(ageing), listAt]);
}

export function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((t) => t !== null);
  return known.length === 0 ? null : Math.min(...known);
}
