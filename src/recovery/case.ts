// What a case is, what can happen to it, and what that asks for. Data only; `recovery.ts` decides.
import type { Rung } from "./ladder.ts";
import type { Trigger } from "./triggers.ts";

export const CASE_STATES = ["raised", "taken", "fixing", "put_right", "won_back", "lost"] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const OUTCOMES = ["fixed", "redone", "refunded", "goodwill", "nothing_to_fix", "could_not_reach"] as const;
/** So long may be what is written for a customer's later questions: it is quoted in a text. */
export const MOST_WORDS = 200;

/** In a danger everybody is called anew after so many milliseconds, until a human has it. */
export const DANGER_REPEATS = 120_000;

export type Outcome = (typeof OUTCOMES)[number];

/**
 * What a case waits for:
 * `climb` the next rung · `remind` the holder before a promise · `due` the promise itself · `quiet` a holder of whom
 * nothing was heard · `back` onto the ladder after that · `follow_up` the next question to the customer · `words` what the
 * second and the third need: somebody's own words, asked for in time · `close` without the customer's word.
 */
type Timer = "climb" | "remind" | "due" | "quiet" | "back" | "follow_up" | "words" | "close";
export type Timers = Readonly<Partial<Record<Timer, number>>>;

export interface Case {
  readonly state: CaseState;
  /** Frozen when the case was raised: later edits of the ladder do not touch it. */
  readonly ladder: readonly Rung[];
  readonly rung: number;
  /** How often the ladder was climbed to its end. */
  readonly round: number;
  /** Rises each time the case is raised anew, so that old links and codes no longer take it. */
  readonly raiseNumber: number;
  /** Danger: every wait is shorter. */
  readonly urgent: boolean;
  readonly timers: Timers;
  readonly holder: number | null;
  /** The time the customer reads; set by the holder, or by us: from the start, and when one was missed. */
  readonly promiseAt: number | null;
  /** Promises missed since a human last made one. */
  readonly misses: number;
  /** When to ask whether it is still right, and how many of them were asked. */
  readonly followUps: readonly number[];
  readonly asked: number;
  /** What a human has written for the later questions; without it they stay away. */
  readonly words: { readonly changed: boolean; readonly line: boolean };
  /** It was put right, we asked, and the customer never said. */
  readonly unconfirmed: boolean;
}

/** Every name a case's history knows; docs/events.md says which route makes which, and what is a webhook. */
export const EVENT_NAMES = [
  "raised",
  "alerted",
  "escalated",
  "trigger_added",
  "answer_changed",
  "commented",
  "time_given",
  "passed",
  "taken",
  "promised",
  "handed_over",
  "called",
  "no_answer",
  "wrote",
  "noted",
  "all_clear",
  "item_added",
  "item_done",
  "item_open",
  "reminded",
  "promise_missed",
  "went_back",
  "resolved",
  "words_asked",
  "changed",
  "line_given",
  "follow_up_asked",
  "follow_up_skipped",
  "followed_up",
  "reopened",
  "person_gone",
  "won_back",
  "closed",
  "lost",
  "erased",
  "undone",
  "refund_corrected",
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/**
 * What happens to a case, by one name in here, in its history and as a webhook (docs/events.md). `by`: a manager, or null
 * for the account itself (its API key).
 */
export type CaseEvent =
  | { readonly kind: "time_is_up" }
  | { readonly kind: "taken"; readonly by: number; readonly raiseNumber: number; readonly promiseAt: number | null }
  | { readonly kind: "promised"; readonly by: number | null; readonly at: number }
  /** Whoever is called lets it go to the next; nobody has it yet. */
  | { readonly kind: "passed" }
  | { readonly kind: "handed_over"; readonly by: number | null; readonly to: number }
  /** The holder spoke with the customer or did something about it: the promise is kept. */
  | { readonly kind: "wrote" | "item_done" | "item_open"; readonly by: number | null }
  /** `owes`: what was promised besides a call is still to come. */
  | { readonly kind: "called"; readonly by: number | null; readonly owes?: boolean }
  /** Something is still to be done: a time that the customer was promised stands. */
  | { readonly kind: "item_added"; readonly by: number | null; readonly until: number | null }
  /** The holder called and nobody answered: the promise is kept, and the next try needs a time. */
  | { readonly kind: "no_answer"; readonly by: number | null }
  | { readonly kind: "noted"; readonly by: number | null }
  /** Nobody is in danger any more: only a person says so. */
  | { readonly kind: "all_clear"; readonly by: number | null }
  | {
      readonly kind: "resolved";
      readonly by: number | null;
      readonly outcome: Outcome;
      readonly followUps: readonly number[];
    }
  /** What was changed because of this customer: the second question goes with it. */
  | { readonly kind: "changed"; readonly by: number | null }
  /** A line or a press of the one who put it right: the third goes in that person's name. */
  | { readonly kind: "line_given"; readonly by: number | null }
  /** The customer's word: 4–5 is right now, 1–3 is not right yet. */
  | { readonly kind: "followed_up"; readonly face: number }
  | { readonly kind: "lost"; readonly by: number | null; readonly reason: string }
  /** What was given back, put right by whoever keeps the books; how it ended stays. */
  | { readonly kind: "refund_corrected"; readonly by: number | null }
  /** One more reason on the same visit. */
  | { readonly kind: "trigger_added"; readonly trigger: Trigger }
  | { readonly kind: "commented" }
  /** A manager who can't be reached any more. */
  | { readonly kind: "person_gone"; readonly who: number }
  /** The customer's data is deleted; the case ends with it. */
  | { readonly kind: "erased" };

export type FollowUpSkip = "nothing_changed" | "no_line";

export type Why = "let_down" | "danger" | "missed" | "quiet" | "not_right" | "gone" | "again";

export type Effect =
  | { readonly kind: "alert"; readonly managers: readonly number[]; readonly chat: string | null; readonly why: Why }
  | { readonly kind: "tell_who_has_it"; readonly holder: number }
  | { readonly kind: "confirm_promise"; readonly holder: number; readonly at: number }
  /** We say when a person will be heard, before anybody has it: a promise of the business. */
  | { readonly kind: "time_given"; readonly at: number }
  | { readonly kind: "promise_ended"; readonly fate: "kept" | "late" | "broken" | "moved" }
  | { readonly kind: "remind"; readonly holder: number; readonly why: "promise" | "silence"; readonly at: number }
  /** `next`: the new time the customer is given, null when we can't honestly give one. */
  | {
      readonly kind: "promise_missed";
      readonly holder: number | null;
      readonly at: number;
      readonly next: number | null;
    }
  | { readonly kind: "went_back"; readonly holder: number }
  | { readonly kind: "handed_over"; readonly from: number | null; readonly to: number }
  | { readonly kind: "tell_put_right"; readonly holder: number | null }
  | { readonly kind: "ask_follow_up"; readonly number: number }
  | { readonly kind: "skip_follow_up"; readonly number: number; readonly reason: FollowUpSkip }
  /** Whoever put it right is asked for words before the customer is due to read them. */
  | { readonly kind: "ask_words"; readonly holder: number | null; readonly at: number }
  | { readonly kind: "close" }
  | {
      readonly kind: "tell_holder";
      readonly holder: number;
      readonly what: "comment" | "right_now" | "not_yet" | "trigger";
    }
  | { readonly kind: "tell_over" };

export type Refusal =
  | "already_taken"
  | "out_of_date"
  | "not_yours"
  | "not_taken"
  | "not_open"
  | "not_resolved"
  | "not_reachable"
  | "in_the_past";

export type Step =
  | { readonly ok: true; readonly case: Case; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly reason: Refusal };

/** Somebody still has to do something about it. */
export const UNRESOLVED: readonly CaseState[] = ["raised", "taken", "fixing"];

/** Open until the customer is won back or lost, or said nothing for so long that we stop waiting. */
export function isOpen({ state, unconfirmed }: Pick<Case, "state" | "unconfirmed">): boolean {
  return state !== "won_back" && state !== "lost" && !(state === "put_right" && unconfirmed);
}

/** The earliest thing a case waits for. */
export function wakeOf(timers: Timers): number | null {
  const times = Object.values(timers).filter((at) => at !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}

/** Being put right, and no call is owed: while one is promised that comes first, even with a list of what is to be done. */
export function isUnderWay({
  state,
  promiseAt,
}: {
  readonly state: string;
  readonly promiseAt: number | null;
}): boolean {
  return state === "fixing" && promiseAt === null;
}
