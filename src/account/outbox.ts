// The outbox: every intention to send is a row, committed with the fact that caused it. Sending is a lease on the row;
// its attempt is recorded before anything leaves. A status only ever moves forward.
import type { Outcome } from "../channels/contract.ts";
import { verdict } from "./retry.ts";
import { db, prepare, type Writer } from "./sql.ts";
import type { MessageRow } from "./tables.ts";

export type MessageKind =
  | "invitation"
  | "alert"
  | "taken"
  | "promise"
  | "reply"
  | "test"
  /** The rest of the recovery path; `recovery_letters.ts` has their words. */
  | "promise_copy"
  | "reminder"
  | "missed"
  | "went_back"
  | "yours"
  | "news"
  | "over"
  | "apology"
  | "put_right"
  | "follow_up"
  | "note"
  | "system";
export type MessageStatus =
  | "waiting"
  | "sending"
  | "sent"
  | "delivered"
  | "uncertain"
  | "failed"
  | "skipped"
  | "cancelled";

export interface Plan {
  readonly kind: MessageKind;
  readonly recipient: "customer" | "manager" | "staff";
  readonly medium: "sms" | "email" | "chat";
  readonly address: string | null;
  readonly visitId?: number | null;
  readonly caseId?: number | null;
  readonly alertId?: number | null;
  readonly managerId?: number | null;
  /** Unique name of the intention; planning it again is no second message. */
  readonly plan?: string | null;
  readonly detail?: object;
  readonly dueAt: number;
  readonly now: number;
  /** Why it is not going to be sent at all. */
  readonly skip?: string | null;
}

export type Message = Omit<MessageRow, "id" | "kind" | "status" | "attempts" | "detail"> & {
  id: number;
  kind: MessageKind;
  status: MessageStatus;
  attempts: number;
  detail: string;
};

/** How long one sending may take before the row is somebody else's to send. */
export const LEASE = 30_000;

export function plan(tx: Writer, intention: Plan): void {
  const skip = intention.skip ?? (intention.address === null ? "no_address" : null);
  tx.run(
    db
      .insertInto("messages")
      .values({
        kind: intention.kind,
        recipient: intention.recipient,
        medium: intention.medium,
        address: intention.address,
        visit_id: intention.visitId ?? null,
        case_id: intention.caseId ?? null,
        alert_id: intention.alertId ?? null,
        manager_id: intention.managerId ?? null,
        plan: intention.plan ?? null,
        detail: JSON.stringify(intention.detail ?? {}),
        text: null,
        status: skip === null ? "waiting" : "skipped",
        reason: skip,
        due_at: skip === null ? intention.dueAt : null,
        provider: null,
        provider_id: null,
        created_at: intention.now,
        ended_at: skip === null ? null : intention.now,
      })
      .onConflict((oc) => oc.column("plan").where("plan", "is not", null).doNothing()),
  );
}

const due = prepare<{ now: number; limit: number }, Message>((hole) =>
  db
    .selectFrom("messages")
    .selectAll()
    .where("due_at", "<=", hole("now"))
    // People who were let down before people who are merely asked.
    .orderBy((eb) => eb("kind", "=", "invitation"))
    .orderBy("due_at")
    .limit(hole("limit"))
    .$castTo<Message>(),
);

export function dueMessages(tx: Writer, now: number, limit: number): Message[] {
  return tx.all(due({ now, limit }));
}

/** Takes the row for `LEASE` and writes the attempt down before the first byte leaves. Returns the attempt's number. */
export function lease(tx: Writer, message: Message, provider: string, text: string, now: number): number {
  const attempt = message.attempts + 1;
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "sending", due_at: now + LEASE, attempts: attempt, provider, text })
      .where("id", "=", message.id),
  );
  tx.run(
    db.insertInto("attempts").values({
      message_id: message.id,
      attempt,
      provider,
      started_at: now,
      ended_at: null,
      result: null,
      reason: null,
    }),
  );
  return attempt;
}

/** A late result of an attempt that lost its lease is written down but moves nothing. */
export function settle(tx: Writer, id: number, attempt: number, outcome: Outcome, now: number, dice: number): void {
  const reason = outcome.result === "delivered" ? null : outcome.reason;
  tx.run(
    db
      .updateTable("attempts")
      .set({ ended_at: now, result: outcome.result, reason })
      .where("message_id", "=", id)
      .where("attempt", "=", attempt),
  );
  const message = tx.one(db.selectFrom("messages").selectAll().where("id", "=", id).$castTo<Message>());
  if (message?.status !== "sending" || message.attempts !== attempt) return;
  const next = verdict(message.kind, attempt, outcome, now, dice);
  tx.run(
    db
      .updateTable("messages")
      .set({
        ...next,
        provider_id: outcome.result === "delivered" ? outcome.providerId : message.provider_id,
        ended_at: next.due_at === null ? now : null,
      })
      .where("id", "=", id),
  );
}

/** The provider's later word. Reports come late, twice and out of order: only a rise counts. */
export function report(
  tx: Writer,
  provider: string,
  providerId: string,
  delivered: boolean,
  reason: string | null,
): void {
  tx.run(
    db
      .updateTable("messages")
      .set({ status: delivered ? "delivered" : "failed", reason })
      .where("provider", "=", provider)
      .where("provider_id", "=", providerId)
      .where("status", "in", delivered ? ["sent", "uncertain"] : ["sent", "uncertain", "sending"]),
  );
}

export function end(
  tx: Writer,
  id: number,
  status: "skipped" | "cancelled" | "failed",
  reason: string,
  now: number,
): void {
  tx.run(db.updateTable("messages").set({ status, reason, due_at: null, ended_at: now }).where("id", "=", id));
}

/** Alerts of a case that a human has taken, where they have not left yet. */
export function cancelAlerts(tx: Writer, caseId: number, now: number): void {
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "cancelled", reason: "taken", due_at: null, ended_at: now })
      .where("case_id", "=", caseId)
      .where("kind", "=", "alert")
      .where("status", "=", "waiting"),
  );
}

/** Everything about a case that has not left, when its customer is erased; only the word that it is over still goes. */
export function cancelWaiting(tx: Writer, caseId: number, now: number): void {
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "cancelled", reason: "erased", due_at: null, ended_at: now })
      .where("case_id", "=", caseId)
      .where("kind", "!=", "over")
      .where("status", "=", "waiting"),
  );
}
