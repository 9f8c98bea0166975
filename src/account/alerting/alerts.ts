// Asking one person, or one room, to take one case: a link and a code of their own, and the message that brings them.
import { sql as raw } from "kysely";
import type { Case, Why } from "../../recovery/recovery.ts";
import { hasRung, plan } from "../outbox/outbox.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { linkFor } from "./case_links.ts";
import { type About, toManager } from "./recipients.ts";

const DAY = 86_400_000;

/** `why` null: they get their link by another message. */
export function askPerson(tx: Writer, about: About, managerId: number, at: Case, why: Why | null): void {
  const alertId = linkFor(tx, about.caseId, about.raiseNumber, managerId, about.now);
  if (why === null) return;
  overtake(tx, about, managerId);
  const name = `alert:${at.raiseNumber}:${at.round}:${at.rung}`;
  toManager(tx, about, "alert", managerId, name, { why }, alertId);
}

/** What still waits for this person about this case, a phone that was off perhaps, is said by the next alert. */
function overtake(tx: Writer, { caseId, now }: About, managerId: number): void {
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "cancelled", reason: "overtaken", due_at: null, ended_at: now })
      .where("kind", "=", raw.lit("alert"))
      .where("manager_id", "=", managerId)
      .where("created_at", ">", now - DAY)
      .where("case_id", "=", caseId)
      .where("status", "=", "waiting"),
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
