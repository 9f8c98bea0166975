// After an attempt: the message moves on, and whoever is to blame or must know is seen to.
import type { Outcome } from "../channels/contract.ts";
import { judge } from "./blame.ts";
import type { Business } from "./business.ts";
import type { Claimed } from "./drain.ts";
import { settle } from "./leases.ts";
import { message } from "./outbox.ts";
import { takeEarlyReport } from "./reports.ts";
import type { Writer } from "./sql.ts";

export function settleAttempt(
  tx: Writer,
  business: Business,
  sent: Claimed,
  outcome: Outcome,
  now: number,
  dice: number,
): void {
  const m = message(tx, sent.id);
  settle(tx, sent.id, sent.attempt, outcome, sent.idempotent, now, dice);
  // Each endpoint has a health of its own: one that is down says nothing about webhooks.
  if (m === undefined || m.provider === null || m.kind === "event") return;
  judge(tx, business, { provider: m.provider, address: m.recipient === "room" ? null : m.address }, outcome, now);
  if (outcome.result === "delivered" && outcome.providerId !== null) {
    takeEarlyReport(tx, business, m.provider, outcome.providerId, now);
  }
}
