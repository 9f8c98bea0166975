// Sending is a lease on a row of the outbox: its attempt is recorded before anything leaves, and a status only ever
// moves forward.
import type { Outcome } from "../../channels/contract.ts";
import { db, prepare, type Reader, type Writer } from "../store/sql.ts";
import { type Message, message, noteEnd } from "./outbox.ts";
import { healthOf } from "./providers.ts";
import { verdict } from "./retry.ts";
import { type Candidate, type Tried, triedColumn } from "./routing.ts";

/** How long one sending may take before the row is somebody else's to send. */
export const LEASE = 30_000;

const due = prepare<{ now: number; limit: number }>()((param) =>
  db
    .selectFrom("messages")
    .selectAll()
    .where("due_at", "<=", param("now"))
    // People who were let down before people who are merely asked, and people before machines; who waited longest first.
    .orderBy((eb) => eb("kind", "=", "event"))
    .orderBy((eb) => eb("kind", "in", ["invitation", "reminder", "mirror"]))
    .orderBy("case_id")
    .orderBy("id")
    .limit(param("limit"))
    .$castTo<Message>(),
);

export function dueMessages(tx: Reader, now: number, limit: number): Message[] {
  return tx.all(due({ now, limit }));
}

/** A broken column forgets what was tried and nothing else. */
export function triedOf(m: Message): readonly Tried[] {
  try {
    return triedColumn.read(m.channels_tried);
  } catch {
    return [];
  }
}

interface Written {
  readonly text: string;
  readonly segments: number | null;
}

/** Takes the row for `LEASE` and writes the attempt down before the first byte leaves. Returns the attempt's number. */
export function lease(tx: Writer, m: Message, by: Candidate, words: Written, now: number): number {
  const attempt = m.attempts + 1;
  const { channel, medium, address } = by;
  const row = { status: "sending", due_at: now + LEASE, attempts: attempt, provider: channel, medium, address };
  tx.run(
    db
      .updateTable("messages")
      .set({ ...row, ...words })
      .where("id", "=", m.id),
  );
  tx.run(
    db.insertInto("attempts").values({
      message_id: m.id,
      attempt,
      provider: channel,
      address,
      started_at: now,
      ended_at: null,
      result: null,
      reason: null,
    }),
  );
  return attempt;
}

/** Writes an attempt's result; of an attempt that lost its lease it is written down and moves nothing. */
export function settle(
  tx: Writer,
  id: number,
  attempt: number,
  outcome: Outcome,
  idempotent: boolean,
  now: number,
  dice: number,
): void {
  const reason = outcome.result === "delivered" ? null : outcome.reason;
  const provider_id = outcome.result === "delivered" ? outcome.providerId : null;
  tx.run(
    db
      .updateTable("attempts")
      .set({ ended_at: now, result: outcome.result, reason, provider_id })
      .where("message_id", "=", id)
      .where("attempt", "=", attempt),
  );
  const m = message(tx, id);
  if (m === undefined || m.attempts !== attempt) return;
  // Good news that comes after the lease still saves a second copy; any other late word changes nothing.
  const late = m.status === "waiting" && outcome.result === "delivered";
  if (m.status !== "sending" && m.status !== "uncertain" && !late) return;
  const channel = m.provider ?? "";
  const down = healthOf(tx).some((health) => health.channel === channel && health.closedUntil !== null);
  const at = { kind: m.kind, attempt, channel, idempotent, down, tried: triedOf(m) };
  const { tried, ...next } = verdict(at, outcome, now, dice);
  tx.run(
    db
      .updateTable("messages")
      .set({
        ...next,
        channels_tried: triedColumn.write(tried),
        provider_id: provider_id ?? m.provider_id,
        ended_at: next.due_at === null || next.status === "sent" ? now : null,
      })
      .where("id", "=", id),
  );
  noteEnd(tx, m.kind, m.visit_id, now);
}

/** Not now: the row waits, and says why. */
export function hold(tx: Writer, id: number, until: number, reason: string): void {
  tx.run(db.updateTable("messages").set({ due_at: until, reason }).where("id", "=", id));
}

export function postpone(tx: Writer, id: number, until: number, tried?: readonly Tried[]): void {
  const change = tried === undefined ? {} : { channels_tried: triedColumn.write(tried), status: "waiting" };
  tx.run(
    db
      .updateTable("messages")
      .set({ due_at: until, ...change })
      .where("id", "=", id),
  );
}
