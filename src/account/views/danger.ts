// What a customer in danger reads: which dangers, where, and who was really alerted.

import { sql as raw } from "kysely";
import { DANGER_TOPICS, type DangerTopic } from "../../recovery/danger/topics.ts";
import { UNRESOLVED } from "../../recovery/recovery.ts";
import { topicsOf } from "../../recovery/triggers.ts";
import { calledName } from "../../wording/given_name.ts";
import { type StoredCase, triggersColumn } from "../cases/case_row.ts";
import { manager } from "../people/people.ts";
import { db, type Reader } from "../store/sql.ts";
import type { VisitFacts } from "../visits/facts.ts";

export interface DangerView {
  /** The most urgent first. */
  readonly topics: readonly DangerTopic[];
  readonly country: string;
  /** To whom an alert has left, by first name. */
  readonly alerted: readonly string[];
  /** Whether any has left, be it to a room. */
  readonly sent: boolean;
  /** Whether any is on its way. */
  readonly waiting: boolean;
}

/** A page that lists more than this is not read. */
const SHOWN = 2;

export function dangerView(sql: Reader, facts: VisitFacts, row: StoredCase): DangerView | null {
  if (row.urgent === 0 || !UNRESOLVED.some((state) => state === row.state)) return null;
  const told = new Set(topicsOf(triggersColumn.read(row.triggers)));
  const topics = DANGER_TOPICS.filter((topic) => told.has(topic)).slice(0, SHOWN);
  const alerts = sql.all(
    db
      .selectFrom("messages as m")
      .innerJoin("alerts as a", "a.id", "m.alert_id")
      .select(["m.manager_id as manager", "m.status"])
      .where("m.case_id", "=", row.id)
      .where("m.kind", "=", "alert")
      .where("a.raise_number", "=", row.raise_number)
      .where(raw`m.params ->> 'why'`, "=", "danger")
      .orderBy("m.id"),
  );
  const left = alerts.filter(({ status }) => status === "sent" || status === "delivered");
  const names = [...new Set(left.map((m) => m.manager))].map((id) => (id === null ? null : manager(sql, id)));
  return {
    topics,
    country: facts.country,
    alerted: names.flatMap((person) => (person === null ? [] : calledName(person.name))),
    sent: left.length > 0,
    waiting: alerts.some(({ status }) => status === "waiting" || status === "sending"),
  };
}
