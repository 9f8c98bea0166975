// Asking one person, or one room, to take one case: a link and a code of their own, and the message that brings them.
import { sql as raw } from "kysely";
import { DANGER_REPEATS } from "../../recovery/case.ts";
import type { Case, Why } from "../../recovery/recovery.ts";
import { hasRung, plan } from "../outbox/outbox.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { linkFor } from "./case_links.ts";
import { type About, toManager } from "./recipients.ts";

/** `why` null: they get their link by another message. */
export function askPerson(tx: Writer, about: About, managerId: number, at: Case, why: Why | null): void {
  const alertId = linkFor(tx, about.caseId, about.raiseNumber, managerId, about.now);
  if (why === null) return;
  overtake(tx, about, managerId);
  const name = `alert:${at.raiseNumber}:${at.round}:${at.rung}`;
  toManager(tx, about, "alert", managerId, name, { why }, alertId);
}

/** What was tried in vain and still waits for this person, whose phone was off perhaps, is said by the next alert. */
function overtake(tx: Writer, { visitId, now }: About, managerId: number): void {
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "cancelled", reason: "overtaken", due_at: null, ended_at: now })
      .where("visit_id", "=", visitId)
      .where("kind", "=", "alert")
      // The plus keeps SQLite from walking through all that this person was ever sent.
      .where(raw`+manager_id`, "=", managerId)
      .where("status", "=", "waiting")
      .where("attempts", ">", 0),
  );
}

/** Whoever reads it there says who they are on the page. */
export function askRoom(tx: Writer, about: About, chat: string, at: Case, why: Why): void {
  const row = {
    case_id: about.caseId,
    manager_id: null,
    chat,
    raise_number: at.raiseNumber,
    code: "",
    created_at: about.now,
  };
  const alertId = tx.insert(db.insertInto("alerts").values(row).returning("id"));
  plan(tx, {
    kind: "alert",
    recipient: "room",
    medium: "chat",
    address: chat,
    visitId: about.visitId,
    caseId: about.caseId,
    alertId,
    params: { why },
    dedupeKey: `alert:${about.caseId}:${at.raiseNumber}:${at.round}:${at.rung}:${chat}`,
    dueAt: about.now,
    now: about.now,
  });
}

/** Who has heard of it in this raiseNumber; an alert that never left leaves nothing to say. */
export function asked(sql: Reader, caseId: number, raiseNumber: number): number[] {
  const rows = db.selectFrom("alerts").select(["id", "manager_id"]).where("case_id", "=", caseId);
  return sql
    .all(rows.where("raise_number", "=", raiseNumber))
    .flatMap(({ id, manager_id: who }) => (who !== null && hasRung(sql, id, who) ? who : []));
}

/**
 * Somebody pressed past the limit of a counter, and a danger from there has just rung: that alert stands for this one, so
 * that what a crowd says of danger rings as often as one case would.
 */
export function standsForPlace(sql: Reader, { visitId, caseId, now }: About): boolean {
  const visit = sql.one(
    db
      .selectFrom("visits as v")
      .innerJoin("responses as r", "r.visit_id", "v.id")
      .select(["v.reference", "r.reasons"])
      .where("v.id", "=", visitId),
  );
  const place = /^place:\d+:/.exec(visit?.reference ?? "")?.[0];
  if (place === undefined || !visit?.reasons.includes("many_at_one_place")) return false;
  const rung = db
    .selectFrom("messages as m")
    .innerJoin("visits as v", "v.id", "m.visit_id")
    .select("m.id")
    // Of a storm that buries this many since, one more rings.
    .where("m.id", ">", raw<number>`(select max(id) from messages) - 500`)
    .where("m.kind", "=", "alert")
    .where("m.case_id", "!=", caseId)
    .where("m.created_at", ">", now - DANGER_REPEATS)
    .where("v.reference", "like", `${place}%`)
    .where(raw`m.params ->> 'why'`, "=", "danger");
  return sql.one(rung.limit(1)) !== undefined;
}
