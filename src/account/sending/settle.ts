import type { Outcome } from "../../channels/contract.ts";
import type { Status } from "../../channels/inbound.ts";
import type { Command } from "../business/context.ts";
import type { Claimed } from "../outbox/drain.ts";
import { settle } from "../outbox/leases.ts";
import { message } from "../outbox/outbox.ts";
import { db } from "../store/sql.ts";
import { announceFailure } from "../webhooks/events.ts";
import { noteDelivery } from "../webhooks/health.ts";
import { applyFailure } from "./consequences.ts";
import { attemptBehind, report, takeEarlyReport } from "./receipts.ts";

// After an attempt: the message moves on, and whoever is to blame or must know is seen to.

export function settleAttempt(ctx: Command, sent: Claimed, outcome: Outcome, dice: number): void {
  const { tx, now } = ctx;
  const m = message(tx, sent.id);
  settle(tx, sent.id, sent.attempt, outcome, sent.idempotent, now, dice);
  // Each endpoint has a health of its own: one that is down says nothing about webhooks.
  if (m === undefined || m.provider === null || m.kind === "event") return;
  applyFailure(ctx, { provider: m.provider, address: m.recipient === "room" ? null : m.address }, outcome);
  if (outcome.result === "delivered" && outcome.providerId !== null) {
    takeEarlyReport(ctx, m.provider, outcome.providerId);
  }
}

// What an attempt's end, or a provider's later word on it, means to others: an endpoint's health, and the systems that
// want to know of a failure or of a customer who said stop.

/** Call it after `settle`. A late result, of an attempt that was overtaken, means nothing. */
export function announceOutcome(ctx: Command, id: number, attempt: number, outcome: Outcome): void {
  const { tx, now } = ctx;
  const m = message(tx, id);
  if (m?.attempts !== attempt || m.status === "cancelled") return;
  if (m.kind === "event") noteDelivery(tx, m, outcome, now);
  else if (m.status === "failed" && m.ended_at === now) announceFailure(ctx, id);
}

export function hearReport(ctx: Command, provider: string, providerId: string, status: Status): void {
  const { tx, now } = ctx;
  const about = attemptBehind(tx, provider, providerId);
  report(ctx, provider, providerId, status);
  if (about === undefined || status.ended !== "failed") return;
  const left = tx.one(db.selectFrom("messages").select(["status", "ended_at"]).where("id", "=", about.message_id));
  if (left?.status === "failed" && left.ended_at === now) announceFailure(ctx, about.message_id);
}
