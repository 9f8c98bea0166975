import type { Outcome } from "../../channels/contract.ts";
import type { MessageKind, MessageStatus } from "./outbox.ts";
import type { Tried } from "./routing.ts";

// What to do after an attempt. Pure; the dice is an argument. An alert is tried for as long as it matters and soon
// elsewhere; an invitation of which we can't say whether it arrived is never simply sent again.

interface Verdict {
  readonly status: MessageStatus;
  readonly reason: string | null;
  readonly due_at: number | null;
  readonly tried: readonly Tried[];
}

interface Attempted {
  readonly kind: MessageKind;
  readonly attempt: number;
  readonly channel: string;
  /** The far side drops a second copy, so that sending again is always safe. */
  readonly idempotent: boolean;
  /** It was given up for all messages, and this one was to find out whether it is back: no second try here. */
  readonly down?: boolean;
  readonly tried: readonly Tried[];
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
export function isAwaited(kind: MessageKind): boolean {
  return kind !== "invitation" && kind !== "reminder" && kind !== "mirror";
}

export function verdict(at: Attempted, outcome: Outcome, now: number, dice: number): Verdict {
  if (at.kind === "event") return { ...eventVerdict(at.attempt, outcome, now, dice), tried: [] };
  const urgent = isAwaited(at.kind);
  if (outcome.result === "delivered") {
    const due_at = at.kind === "alert" && outcome.receipt ? now + RECEIPT_PATIENCE : null;
    return { status: "sent", reason: null, due_at, tried: at.tried };
  }
  const { reason } = outcome;
  if (outcome.result === "uncertain" && !urgent && !at.idempotent) {
    return { status: "uncertain", reason, due_at: now + LOOK_UP_AFTER, tried: at.tried };
  }
  if (at.attempt >= (urgent ? URGENT_ATTEMPTS : ASKING_ATTEMPTS)) {
    return { status: "failed", reason, due_at: null, tried: at.tried };
  }
  const fails = (at.tried.find((t) => t.channel === at.channel)?.fails ?? 0) + 1;
  const pause = outcome.result === "failed" ? (outcome.retryAfter ?? 0) : 0;
  const permanent = outcome.result === "failed" && outcome.permanent;
  const tired = urgent && (fails >= 2 || at.down === true || pause > URGENT_PAUSE);
  const state = permanent ? "out" : tired ? "tired" : "going";
  const restUntil = now + Math.max(tired ? Math.min(pause, LONGEST_RETRY) : 0, backoff(fails, dice));
  const tried = [
    ...at.tried.filter((t) => t.channel !== at.channel),
    { channel: at.channel, fails, state, restUntil } as const,
  ];
  // Given up for now, here or for good: whoever is next takes it at once, and if nobody is, the routing waits for the rest.
  const due_at = state === "going" ? now + Math.max(pause, backoff(fails, dice)) : now;
  return { status: "waiting", reason, due_at, tried };
}

/** After a provider took a message and then reports that it did not arrive: a minute, three, nine, a quarter of an hour. */
const REPORTED_REST = 60_000;
/** Each of these copies was paid for; after so many this channel is done with the message. */
const REPORTED_FAILURES = 5;

/** What was tried, after such a report: another channel may take it at once, this one rests, and is out after the fifth. */
export function reportedTried(
  tried: readonly Tried[],
  channel: string,
  permanent: boolean,
  now: number,
): readonly Tried[] {
  const fails = (tried.find((t) => t.channel === channel)?.fails ?? 0) + 1;
  const state = permanent || fails >= REPORTED_FAILURES ? "out" : "tired";
  const restUntil = now + Math.min(LONGEST_RETRY, REPORTED_REST * 3 ** (fails - 1));
  return [...tried.filter((t) => t.channel !== channel), { channel, fails, state, restUntil }];
}

/** 5 s, 15 s, 45 s … to a quarter of an hour, each ±20 % so that a crowd of rows doesn't come back as one. */
export function backoff(attempt: number, dice: number): number {
  return Math.round(Math.min(LONGEST_RETRY, FIRST_RETRY * 3 ** (attempt - 1)) * (0.8 + 0.4 * dice));
}

// When an event is tried again: the Standard Webhooks schedule, with jitter. Pure; the dice is an argument.
// Its receiver drops doubles by the event's id, so an answer that never came is a reason to try again.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The pause after each failed attempt; after the tenth attempt there is none. */
export const EVENT_PAUSES = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** After 502, 504 or no answer at all the far side is overloaded: nobody hurries back. */
const BREATH = MINUTE;
/** However long an endpoint asks us to stay away. */
const LONGEST = 24 * HOUR;

export function eventVerdict(attempt: number, outcome: Outcome, now: number, dice: number): Omit<Verdict, "tried"> {
  if (outcome.result === "delivered") return { status: "delivered", reason: null, due_at: null };
  const { reason } = outcome;
  if (outcome.result === "failed" && outcome.permanent) return { status: "failed", reason, due_at: null };
  const pause = EVENT_PAUSES[attempt - 1];
  if (pause === undefined) return { status: "failed", reason, due_at: null };
  const jittered = Math.round(pause * (0.8 + 0.4 * dice));
  return { status: "waiting", reason, due_at: now + Math.max(jittered, pauseAsked(outcome)) };
}

/** How long the endpoint itself wants to be left alone, by its own word or by its silence. */
export function pauseAsked(outcome: Outcome): number {
  if (outcome.result === "uncertain") return BREATH;
  return outcome.result === "failed" ? Math.min(LONGEST, outcome.retryAfter ?? 0) : 0;
}
