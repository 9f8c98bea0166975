// What an ended attempt means to others: an endpoint's health, and the systems that want to know of a failure.
import type { Outcome } from "../channels/contract.ts";
import { noteDelivery } from "./endpoint_health.ts";
import type { Message } from "./outbox.ts";
import { db, type Writer } from "./sql.ts";
import { announceFailure } from "./webhooks.ts";

/** Call it after `settle`. A late result, of an attempt that was overtaken, means nothing. */
export function tellOf(tx: Writer, id: number, attempt: number, outcome: Outcome, now: number): void {
  const message = tx.one(db.selectFrom("messages").selectAll().where("id", "=", id).$castTo<Message>());
  if (message?.attempts !== attempt || message.status === "cancelled") return;
  if (message.kind === "event") noteDelivery(tx, message, outcome, now);
  else if (message.status === "failed" && message.ended_at === now) announceFailure(tx, id, now);
}
