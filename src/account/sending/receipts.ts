// The provider's later word on a message. Reports come late, twice, out of order and sometimes before our own writing of
// the provider's id: only a rise counts, and one that came too early is kept until it has something to apply to.

import type { Status } from "../../channels/inbound.ts";
import type { Command } from "../business/context.ts";
import { noteAsking } from "../counts/invitations.ts";
import { triedOf } from "../outbox/leases.ts";
import type { Message } from "../outbox/outbox.ts";
import { reportedTried } from "../outbox/retry.ts";
import { triedColumn } from "../outbox/routing.ts";
import { column, isFlag, isNumber, isText, maybe, oneOf, shape } from "../store/column.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { applyFailure } from "./consequences.ts";

const KEEP_EARLY = 24 * 3_600_000;

const statusColumn = column(
  "unmatched_receipts.status",
  shape<Status>({
    rank: isNumber,
    ended: oneOf("delivered", "failed", null),
    permanent: maybe(isFlag),
    blame: maybe(oneOf("address", "credentials", "opted_out")),
    reason: maybe(isText),
    filtered: maybe(oneOf(true)),
  }),
);

export function report(ctx: Command, provider: string, providerId: string, status: Status): void {
  const { tx, now } = ctx;
  const attempt = attemptBehind(tx, provider, providerId);
  if (attempt === undefined) {
    tx.run(db.deleteFrom("unmatched_receipts").where("at", "<", now - KEEP_EARLY));
    const row = { provider, provider_id: providerId, status: statusColumn.write(status), at: now };
    tx.run(
      db
        .insertInto("unmatched_receipts")
        .values(row)
        .onConflict((oc) => oc.columns(["provider", "provider_id"]).doUpdateSet({ status: row.status })),
    );
    return;
  }
  if (status.ended === "failed" && status.blame !== undefined) {
    const { permanent = true, blame, reason = "", filtered } = status;
    const outcome = { result: "failed", permanent, blame, reason, ...(filtered && { filtered }) } as const;
    applyFailure(ctx, { provider, address: attempt.address }, outcome);
  }
  apply(tx, attempt.message_id, providerId, status, now);
}

/** Which of our attempts a provider's id stands for; undefined while it is not written yet. */
export function attemptBehind(sql: Reader, provider: string, providerId: string) {
  return sql.one(
    db
      .selectFrom("attempts")
      .select(["message_id", "address"])
      .where("provider_id", "=", providerId)
      .where("provider", "=", provider),
  );
}

/** Called when the provider's id has just been written. */
export function takeEarlyReport(ctx: Command, provider: string, providerId: string): void {
  const { tx } = ctx;
  const waiting = db.selectFrom("unmatched_receipts").select("status").where("provider", "=", provider);
  const early = tx.one(waiting.where("provider_id", "=", providerId));
  if (early === undefined) return;
  tx.run(db.deleteFrom("unmatched_receipts").where("provider", "=", provider).where("provider_id", "=", providerId));
  report(ctx, provider, providerId, statusColumn.read(early.status));
}

function apply(tx: Writer, id: number, providerId: string, status: Status, now: number): void {
  const m = tx.one(db.selectFrom("messages").selectAll().where("id", "=", id).$castTo<Message>());
  if (m === undefined) return;
  // An older attempt's report says nothing about the one under way.
  if (m.provider_id !== providerId || !["sent", "delivered", "uncertain"].includes(m.status)) return;
  const correction = m.status === "delivered" && status.ended === "failed";
  if (status.rank <= m.receipt_stage && !correction) return;
  const change = db.updateTable("messages").where("id", "=", id);
  if (status.ended === "delivered") {
    tx.run(change.set({ status: "delivered", receipt_stage: status.rank, reason: null, due_at: null, ended_at: now }));
  } else if (status.ended === "failed") {
    const reason = status.reason ?? "the provider could not deliver it";
    // An alert goes on by the next channel at once; what was tried of this one decides whether it is tried again.
    const tried = triedColumn.write(reportedTried(triedOf(m), m.provider ?? "", status.permanent !== false, now));
    const again = m.kind !== "invitation" || status.permanent !== false;
    tx.run(
      change.set(
        again
          ? { status: "waiting", receipt_stage: 0, reason, channels_tried: tried, due_at: now, ended_at: null }
          : { status: "failed", receipt_stage: status.rank, reason, due_at: null, ended_at: now },
      ),
    );
  } else {
    tx.run(change.set({ receipt_stage: status.rank }));
  }
  if (m.kind === "invitation" && m.visit_id !== null) noteAsking(tx, m.visit_id, now);
}
