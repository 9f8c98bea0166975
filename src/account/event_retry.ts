// When an event is tried again: the Standard Webhooks schedule, with jitter. Pure; the dice is an argument.
// Its receiver drops doubles by the event's id, so an answer that never came is a reason to try again.
import type { Outcome } from "../channels/contract.ts";
import type { Verdict } from "./retry.ts";

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

export function eventVerdict(attempt: number, outcome: Outcome, now: number, dice: number): Omit<Verdict, "trail"> {
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
