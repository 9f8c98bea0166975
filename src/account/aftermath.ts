// What an attempt's end, or a provider's later word on it, means to others: an endpoint's health, and the systems that
// want to know of a failure or of a customer who said stop.
import type { Outcome } from "../channels/contract.ts";
import type { Status } from "../channels/inbound.ts";
import type { Business } from "./business.ts";
import { noteDelivery } from "./endpoint_health.ts";
import { message } from "./outbox.ts";
import { attemptBehind, report } from "./reports.ts";
import { db, type Writer } from "./sql.ts";
import { announceFailure } from "./webhooks.ts";

/** Call it after `settle`. A late result, of an attempt that was overtaken, means nothing. */
export function tellOf(tx: Writer, id: number, attempt: number, outcome: Outcome, now: number): void {
  const m = message(tx, id);
  if (m?.attempts !== attempt || m.status === "cancelled") return;
  if (m.kind === "event") noteDelivery(tx, m, outcome, now);
  else if (m.status === "failed" && m.ended_at === now) announceFailure(tx, id, now);
}

export function hearReport(
  tx: Writer,
  business: Business,
  provider: string,
  providerId: string,
  status: Status,
  now: number,
): void {
  const about = attemptBehind(tx, provider, providerId);
  report(tx, business, provider, providerId, status, now);
  if (about === undefined || status.ended !== "failed") return;
  const left = tx.one(db.selectFrom("messages").select(["status", "ended_at"]).where("id", "=", about.message_id));
  if (left?.status === "failed" && left.ended_at === now) announceFailure(tx, about.message_id, now);
}
