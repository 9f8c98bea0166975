// Whether an endpoint is well. One that keeps failing is left alone for longer and longer, its owner is told at the
// fourth failure in a row, and it is switched off, with a second word, when the schedule ends or five days are over.
import type { Outcome } from "../../channels/contract.ts";
import { notices } from "../../wording/notices.ts";
import { readBusiness } from "../business/business.ts";
import type { Message } from "../outbox/outbox.ts";
import { warnOwners } from "../outbox/owner_notices.ts";
import { pauseAsked } from "../outbox/retry.ts";
import { db, type Writer } from "../store/sql.ts";
import { eventOf } from "./events.ts";
import { openAt, release, roomOf } from "./queue.ts";

type OffReason = "by_hand" | "failing" | "gone";

const WORTH_A_WORD = 4;
/** An answer that takes longer holds a connection that others wait for. */
const SLOW = 5_000;
const PATIENCE = 5 * 86_400_000;
/** From the fourth failure on: a minute, doubling to an hour, in which nothing is sent there. */
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 3_600_000;

/** After an attempt was settled; `message` is the row as the settling left it. */
export function noteDelivery(tx: Writer, message: Message, outcome: Outcome, now: number): void {
  const { endpoint: id } = eventOf(message);
  const endpoint = tx.one(db.selectFrom("endpoints").selectAll().where("id", "=", id));
  if (endpoint === undefined) return;
  const slow = Number(now - (lastTry(tx, message) ?? now) > SLOW);
  if (slow !== endpoint.slow) note(tx, id, { slow });
  if (outcome.result === "delivered") {
    if (endpoint.failures > 0) note(tx, id, { failing_since: null, failures: 0, paused_until: null });
    release(tx, message.address, roomOf({ slow }), now);
    return;
  }
  const failures = endpoint.failures + 1;
  const since = endpoint.failing_since ?? now;
  const pause = Math.max(pauseAsked(outcome), pauseFor(failures));
  const paused_until = pause === 0 ? endpoint.paused_until : Math.max(endpoint.paused_until ?? 0, now + pause);
  note(tx, id, { failures, failing_since: since, last_error: outcome.reason, paused_until });
  if (endpoint.disabled_at !== null) {
    // It was on its way when another one ended the endpoint.
    cancelWaiting(tx, message.address, "endpoint_off", now);
    return;
  }
  const gone = outcome.result === "failed" && outcome.permanent && outcome.blame === "address";
  const exhausted = message.status === "failed" && nothingArrivedSince(tx, message, since);
  if (gone || exhausted || now - since >= PATIENCE) {
    switchOff(tx, id, message.address, gone ? "gone" : "failing", now);
    tellOwners(tx, "off", endpoint.url, `${id}:${since}`, now);
    return;
  }
  if (failures === WORTH_A_WORD) tellOwners(tx, "failing", endpoint.url, `${id}:${since}`, now);
  release(tx, message.address, roomOf({ slow }), Math.max(now, paused_until ?? 0));
}

/** What still waited for it is laid aside; it can be replayed. */
export function switchOff(tx: Writer, id: number, address: string | null, reason: OffReason, now: number): void {
  note(tx, id, { disabled_at: now, disabled_reason: reason });
  cancelWaiting(tx, address, reason === "by_hand" ? "switched_off" : "endpoint_off", now);
}

export function cancelWaiting(tx: Writer, address: string | null, reason: string, now: number): void {
  tx.run(
    db
      .updateTable("messages")
      .set({ status: "cancelled", reason, due_at: null, ended_at: now })
      .where("id", "in", openAt(address).select("id").where("status", "=", "waiting")),
  );
}

/** What is due at a paused endpoint waits for the end of the pause, in one go. */
export function holdBack(tx: Writer, address: string | null, until: number): void {
  const early = openAt(address).select("id").where("due_at", "<", until).where("status", "=", "waiting");
  tx.run(db.updateTable("messages").set({ due_at: until }).where("id", "in", early));
}

type Noted = Partial<{
  failing_since: number | null;
  failures: number;
  last_error: string | null;
  paused_until: number | null;
  slow: number;
  disabled_at: number | null;
  disabled_reason: OffReason | null;
}>;

function note(tx: Writer, id: number, noted: Noted): void {
  tx.run(db.updateTable("endpoints").set(noted).where("id", "=", id));
}

function lastTry(tx: Writer, message: Message): number | undefined {
  const tries = db.selectFrom("attempts").select("started_at").where("message_id", "=", message.id);
  return tx.one(tries.where("attempt", "=", message.attempts))?.started_at;
}

function pauseFor(failures: number): number {
  return failures < WORTH_A_WORD ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - WORTH_A_WORD));
}

/** One event that an otherwise healthy endpoint can't digest does not switch it off. */
function nothingArrivedSince(tx: Writer, message: Message, since: number): boolean {
  const first = db.selectFrom("attempts").select("ended_at").where("message_id", "=", message.id);
  return since <= (tx.one(first.where("attempt", "=", 1))?.ended_at ?? 0);
}

function tellOwners(tx: Writer, word: "failing" | "off", url: string, streak: string, now: number): void {
  const business = readBusiness(tx);
  if (business === null) return;
  // The host alone: an endpoint's path may be its password.
  const text = notices(business.language)[word]({ business: business.name, host: new URL(url).hostname });
  warnOwners(tx, text, `webhook:${streak}:${word}`, now);
}
