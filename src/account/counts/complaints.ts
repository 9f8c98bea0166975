// Whether a case is somebody's complaint, as far as we know. A machine's tap calls a manager like any other, since a false
// alarm is cheaper than a missed customer; but it counts nowhere, in complaints, times or money, until a person said
// something or acted on the case.

import { sql as raw } from "kysely";
import { OF_A_TAP } from "../../recovery/triggers.ts";
import { ERASED_TRIGGER, triggerColumn, triggersColumn } from "../cases/case_row.ts";

export interface Standing {
  readonly trigger: string;
  readonly triggers: string;
  /** Of the answer; null where there is none. */
  readonly suspect: number | null;
  readonly regraded_at: number | null;
  readonly acted: number;
}

/** Of the case `k`: 1 when a manager or another system did something about it that was not taken back. */
export const ACTED = raw<number>`exists (select 1 from case_events e where e.case_id = k.id
  and e.by not in ('customer', 'clock') and e.kind not in ('undone', 'person_gone'))`;

/** False also for what was erased. */
export function isComplaint({ trigger, triggers, suspect, regraded_at, acted }: Standing): boolean {
  if (triggerColumn.read(trigger).rule === ERASED_TRIGGER.rule) return false;
  if (acted === 1) return true;
  // What the clock adds when nobody comes says nothing of who tapped.
  const rules = triggersColumn.read(triggers).filter(({ rule }) => rule !== "promise_missed");
  if (rules.some(({ rule }) => !OF_A_TAP.has(rule))) return true;
  const byPerson = rules.some((t) => !("automatic" in t));
  return suspect !== 1 && (regraded_at !== null || byPerson);
}
