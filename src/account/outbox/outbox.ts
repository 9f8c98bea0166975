// The outbox: every intention to send is a row, committed with the fact that caused it. `leases.ts` takes it from here.
import { type ExpressionBuilder, sql as raw, type Selectable } from "kysely";
import { noteAsking } from "../counts/invitations.ts";
import { type Checked, column, either, isFlag, isNumber, isText, oneOf, orNull, partial } from "../store/column.ts";
import type { MessageRow, Tables } from "../store/schema.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";

export type MessageKind =
  | "invitation"
  | "reminder"
  /** To staff, after a visit: how do you think it went? */
  | "mirror"
  | "alert"
  | "taken"
  | "promise"
  | "reply"
  | "test"
  | "notice"
  | "room"
  | "event"
  /** The rest of the recovery path; `recovery_letters.ts` has their words. */
  | "promise_copy"
  | "nudge"
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
  | "cancelled"
  | "bundled";

/** What the words of a message need besides the rows; each kind uses some of it. */
const isParams = partial({
  text: orNull(isText),
  what: orNull(isText),
  why: oneOf("let_down", "danger", "missed", "quiet", "not_right", "gone", "again", "promise", "silence", "words"),
  at: isNumber,
  next: orNull(isNumber),
  number: isNumber,
  /** Who had the case before. */
  from: orNull(isNumber),
  /** The staff member whose mirror it is. */
  staff: isNumber,
  /** When the caller wished the customer to be asked, and by which channel. */
  wished: either(isNumber, oneOf("now")),
  by: isText,
  now_is: oneOf("open", "taken", "closed"),
  event: isNumber,
  endpoint: isNumber,
  /** The one by which a test goes. */
  channel: isText,
  /** The last text somebody gets who asked for no more. */
  farewell: isFlag,
});
export type Params = Checked<typeof isParams>;
export const paramsColumn = column("messages.params", isParams);

export interface Plan {
  readonly kind: MessageKind;
  readonly recipient: "customer" | "manager" | "browser" | "staff" | "room" | "endpoint";
  /** Where it goes first; another of the person's addresses may have to do. */
  readonly medium: "sms" | "email" | "push" | "chat" | "pager" | "webhook";
  readonly address: string | null;
  readonly visitId?: number | null;
  readonly caseId?: number | null;
  readonly alertId?: number | null;
  readonly managerId?: number | null;
  /** Unique name of the intention; planning it again is no second message. */
  readonly dedupeKey?: string | null;
  readonly params?: Params;
  /** Null where something else lets it go. */
  readonly dueAt: number | null;
  readonly now: number;
  /** Why it is not going to be sent at all. */
  readonly skip?: string | null;
}

export type Message = Omit<Selectable<MessageRow>, "kind" | "status"> & { kind: MessageKind; status: MessageStatus };

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
        dedupe_key: intention.dedupeKey ?? null,
        params: paramsColumn.write(intention.params ?? {}),
        text: null,
        status: skip === null ? "waiting" : "skipped",
        reason: skip,
        due_at: skip === null ? intention.dueAt : null,
        provider: null,
        provider_id: null,
        created_at: intention.now,
        ended_at: skip === null ? null : intention.now,
      })
      .onConflict((oc) => oc.column("dedupe_key").where("dedupe_key", "is not", null).doNothing()),
  );
  if (skip !== null) noteEnd(tx, intention.kind, intention.visitId ?? null, intention.now);
}

export function message(sql: Reader, id: number): Message | undefined {
  return sql.one(db.selectFrom("messages").selectAll().where("id", "=", id).$castTo<Message>());
}

export function end(
  tx: Writer,
  id: number,
  status: "skipped" | "cancelled" | "failed" | "uncertain" | "sent",
  reason: string | null,
  now: number,
): void {
  tx.run(db.updateTable("messages").set({ status, reason, due_at: null, ended_at: now }).where("id", "=", id));
  const ended = tx.one(db.selectFrom("messages").select(["kind", "visit_id"]).where("id", "=", id));
  if (ended !== undefined) noteEnd(tx, ended.kind, ended.visit_id, now);
}

/** An invitation that came to an end is counted. */
export function noteEnd(tx: Writer, kind: string, visitId: number | null, now: number): void {
  if (kind === "invitation" && visitId !== null) noteAsking(tx, visitId, now);
}

/** Whether somebody may have heard of this alert: it may have left, or another message spoke for it. */
export function hasRung(sql: Reader, alertId: number, managerId: number): boolean {
  const left = db
    .selectFrom("messages as m")
    .leftJoin("attempts as a", "a.message_id", "m.id")
    .select("m.id")
    .where("m.manager_id", "=", managerId)
    .where("m.kind", "=", "alert")
    .where("m.alert_id", "=", alertId)
    .where((eb) =>
      eb.or([
        eb("m.status", "=", "bundled"),
        eb.and([eb("a.attempt", "is not", null), eb("a.result", "is", null)]),
        eb("a.result", "in", ["delivered", "uncertain"]),
      ]),
    );
  return sql.one(left.limit(1)) !== undefined;
}

/** What was said to people about a case: found by its visit, for which there is an index, not by a walk through all messages. */
export function aboutCase(caseId: number) {
  return (eb: ExpressionBuilder<Tables, "messages">) =>
    eb.and([
      eb("visit_id", "=", eb.selectFrom("cases").select("visit_id").where("id", "=", caseId)),
      eb("case_id", "=", caseId),
    ]);
}

/** Alerts of a case that have not left and say less than the danger that was told since. */
export function overtakeAlerts(tx: Writer, caseId: number, now: number): void {
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "cancelled", reason: "danger", due_at: null, ended_at: now })
      .where(aboutCase(caseId))
      .where("kind", "=", "alert")
      .where("status", "=", "waiting")
      .where(raw`params ->> 'why'`, "!=", "danger"),
  );
}

/** Alerts of a case that a human has taken: those that have not left, and those whose receipt is still awaited. */
export function cancelAlerts(tx: Writer, caseId: number, now: number): void {
  const alerts = db.updateTable("messages").where(aboutCase(caseId)).where("kind", "=", "alert");
  tx.run(
    alerts.set({ status: "cancelled", reason: "taken", due_at: null, ended_at: now }).where("status", "=", "waiting"),
  );
  tx.run(alerts.set({ due_at: null }).where("status", "in", ["sent", "delivered"]));
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
