// Asking one person, or one room, to take one case: a link and a code of their own, and the message that brings them.
import type { Case, Why } from "../recovery/recovery.ts";
import { linkFor } from "./codes.ts";
import { plan } from "./outbox.ts";
import { type About, toManager } from "./recovery_mail.ts";
import { db, type Reader, type Writer } from "./sql.ts";

/** `why` null: they get their link by another message. */
export function askPerson(tx: Writer, about: About, managerId: number, at: Case, why: Why | null): void {
  const alertId = linkFor(tx, about.caseId, about.epoch, managerId, about.now);
  if (why === null) return;
  const name = `alert:${at.epoch}:${at.round}:${at.rung}`;
  toManager(tx, about, "alert", managerId, name, { why }, alertId);
}

/** Whoever reads it there says who they are on the page. */
export function askRoom(tx: Writer, about: About, chat: string, at: Case, why: Why): void {
  const row = { case_id: about.caseId, manager_id: null, chat, epoch: at.epoch, code: "", created_at: about.now };
  const alertId = tx.insert(db.insertInto("alerts").values(row).returning("id"));
  plan(tx, {
    kind: "room",
    recipient: "room",
    medium: chat === "pagerduty" ? "pager" : "chat",
    address: chat,
    visitId: about.visitId,
    caseId: about.caseId,
    alertId,
    detail: { why, now_is: "open" },
    plan: `room:${about.caseId}:${at.epoch}:${at.round}:${at.rung}:${chat}`,
    dueAt: about.now,
    now: about.now,
  });
}

/** The people who were asked in this epoch. */
export function asked(sql: Reader, caseId: number, epoch: number): number[] {
  const rows = db.selectFrom("alerts").select("manager_id").where("case_id", "=", caseId).where("epoch", "=", epoch);
  return sql.all(rows).flatMap((row) => row.manager_id ?? []);
}

/** The people whose phone did ring for this case. */
export function heardOf(sql: Reader, caseId: number): number[] {
  const rows = sql.all(
    db
      .selectFrom("messages")
      .select("manager_id")
      .distinct()
      .where("case_id", "=", caseId)
      .where("kind", "=", "alert")
      .where("status", "in", ["sending", "sent", "delivered", "uncertain", "bundled"]),
  );
  return rows.flatMap((row) => row.manager_id ?? []);
}
