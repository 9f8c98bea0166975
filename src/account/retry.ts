// What to do after an attempt. Pure; the dice is an argument. An alert is tried for as long as it matters and soon
// elsewhere; an invitation of which we can't say whether it arrived is never simply sent again.
import type { Outcome } from "../channels/contract.ts";
import { eventVerdict } from "./event_retry.ts";
import type { MessageKind, MessageStatus } from "./outbox.ts";
import type { Tried } from "./routing.ts";

export interface Verdict {
  readonly status: MessageStatus;
  readonly reason: string | null;
  readonly due_at: number | null;
  readonly trail: readonly Tried[];
}

export interface Attempted {
  readonly kind: MessageKind;
  readonly attempt: number;
  readonly channel: string;
  /** The far side drops a second copy, so that sending again is always safe. */
  readonly idempotent: boolean;
  readonly trail: readonly Tried[];
}

const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 15 * 60_000;
const ASKING_ATTEMPTS = 8;
const URGENT_ATTEMPTS = 60;
/** An alert that a provider took and nobody confirmed goes out on the next channel after this long. */
const RECEIPT_PATIENCE = 3 * 60_000;
/** An invitation that may have gone is held this long before the provider is asked about it. */
const LOOK_UP_AFTER = 90_000;
/** Longer than this no alert waits for a provider that asked for a pause. */
const URGENT_PAUSE = 30_000;

/** Messages that somebody is waiting for; the rest can take their time. */
export function isUrgent(kind: MessageKind): boolean {
  return kind !== "invitation" && kind !== "reminder" && kind !== "mirror";
}

export function verdict(at: Attempted, outcome: Outcome, now: number, dice: number): Verdict {
  if (at.kind === "event") return { ...eventVerdict(at.attempt, outcome, now, dice), trail: [] };
  const urgent = isUrgent(at.kind);
  if (outcome.result === "delivered") {
    const due_at = at.kind === "alert" && outcome.receipt ? now + RECEIPT_PATIENCE : null;
    return { status: "sent", reason: null, due_at, trail: at.trail };
  }
  const { reason } = outcome;
  if (outcome.result === "uncertain" && !urgent && !at.idempotent) {
    return { status: "uncertain", reason, due_at: now + LOOK_UP_AFTER, trail: at.trail };
  }
  if (at.attempt >= (urgent ? URGENT_ATTEMPTS : ASKING_ATTEMPTS)) {
    return { status: "failed", reason, due_at: null, trail: at.trail };
  }
  const fails = (at.trail.find((t) => t.channel === at.channel)?.fails ?? 0) + 1;
  const pause = outcome.result === "failed" ? (outcome.retryAfter ?? 0) : 0;
  const permanent = outcome.result === "failed" && outcome.permanent;
  const tired = urgent && (fails >= 2 || pause > URGENT_PAUSE);
  const state = permanent ? "out" : tired ? "tired" : "going";
  const restUntil = now + Math.max(tired ? Math.min(pause, LONGEST_RETRY) : 0, backoff(fails, dice));
  const trail = [
    ...at.trail.filter((t) => t.channel !== at.channel),
    { channel: at.channel, fails, state, restUntil } as const,
  ];
  // Given up for now, here or for good: whoever is next takes it at once, and if nobody is, the routing waits for the rest.
  const due_at = state === "going" ? now + Math.max(pause, backoff(fails, dice)) : now;
  return { status: "waiting", reason, due_at, trail };
}

/** 5 s, 15 s, 45 s … to a quarter of an hour, each ±20 % so that a crowd of rows doesn't come back as one. */
export function backoff(attempt: number, dice: number): number {
  return Math.round(Math.min(LONGEST_RETRY, FIRST_RETRY * 3 ** (attempt - 1)) * (0.8 + 0.4 * dice));
}
