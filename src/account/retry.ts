// What to do after an attempt. Pure; the dice is an argument. An alert is tried for as long as it matters, an
// invitation of which we can't say whether it arrived is never sent twice.
import type { Outcome } from "../channels/contract.ts";
import type { MessageKind, MessageStatus } from "./outbox.ts";

export interface Verdict {
  readonly status: MessageStatus;
  readonly reason: string | null;
  readonly due_at: number | null;
}

const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 15 * 60_000;
const INVITATION_ATTEMPTS = 8;
const ALERT_ATTEMPTS = 40;

export function verdict(kind: MessageKind, attempt: number, outcome: Outcome, now: number, dice: number): Verdict {
  if (outcome.result === "delivered") return { status: "sent", reason: null, due_at: null };
  const asks = kind === "invitation" || kind === "reminder";
  const { reason } = outcome;
  if (outcome.result === "failed" && outcome.permanent) return { status: "failed", reason, due_at: null };
  if (outcome.result === "uncertain" && asks) return { status: "uncertain", reason, due_at: null };
  if (attempt >= (asks ? INVITATION_ATTEMPTS : ALERT_ATTEMPTS)) return { status: "failed", reason, due_at: null };
  const asked = outcome.result === "failed" ? (outcome.retryAfter ?? 0) : 0;
  return { status: "waiting", reason, due_at: now + Math.max(asked, backoff(attempt, dice)) };
}

/** 5 s, 15 s, 45 s … to a quarter of an hour, each ±20 % so that a crowd of rows doesn't come back as one. */
export function backoff(attempt: number, dice: number): number {
  return Math.round(Math.min(LONGEST_RETRY, FIRST_RETRY * 3 ** (attempt - 1)) * (0.8 + 0.4 * dice));
}
