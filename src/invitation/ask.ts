// May we ask this customer, now, later or not at all? Decided anew each time the message is due, from facts alone.
// A wait is always asked again; a skip is final and is written down with its reason.
import { nextAfterQuiet, type QuietHours } from "./quiet.ts";

export interface AskRules {
  readonly delayMinutes: number;
  readonly quietHours: QuietHours;
  readonly cap: { readonly asks: number; readonly days: number };
  /** 0: no reminder. */
  readonly reminderAfterHours: number;
  readonly expireDays: number;
  readonly staleAfterHours: number;
}

interface VisitTimes {
  readonly finishedAt: number;
  readonly createdAt: number;
  /** `invite.at`: later than the delay asks later, earlier changes nothing; "now" waits for no delay. */
  readonly requestedAt: number | "now" | null;
}

export interface AskFacts extends VisitTimes {
  readonly expiresAt: number;
  readonly channel: "sms" | "email" | "none";
  readonly address: string | null;
  readonly zone: string;
  readonly answeredAt: number | null;
  readonly erased: boolean;
  readonly optedOut: boolean;
  /** A case or a dispute of this customer, from any visit. */
  readonly openCase: boolean;
  /** Somebody can be alerted. We don't ask what we can't answer. */
  readonly alertChannel: boolean;
  /** When the customer was asked about anything else, at any site, by any kind of message; the newest are enough. */
  readonly askedAt: readonly number[];
  readonly isReminder: boolean;
  readonly firstSentAt: number | null;
  readonly remindedAt: number | null;
}

export type SkipReason =
  | "erased"
  | "not_wanted"
  | "already_answered"
  | "opted_out"
  | "no_address"
  | "duplicate"
  | "expired"
  | "stale"
  | "no_alert_channel"
  | "capped";

export type Decision =
  | { readonly decision: "send" }
  | { readonly decision: "wait"; readonly until: number; readonly reason: "delay" | "quiet_hours" | "hold" }
  | { readonly decision: "skip"; readonly reason: SkipReason };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How soon a held ask looks again by itself; the end of the case may call it sooner. */
const HOLD = 6 * HOUR;

export function decide(facts: AskFacts, rules: AskRules, now: number): Decision {
  const never = neverAsk(facts, rules);
  if (never !== null) return skip(never);

  const due = dueAt(facts, rules);
  const clear = (at: number) => nextAfterQuiet(at, facts.zone, rules.quietHours);
  // The night does not age an ask: it turns stale from when it could first have gone.
  const staleAt = clear(due) + rules.staleAfterHours * HOUR;
  const ready = Math.max(now, due);
  const goes = clear(ready);
  if (goes >= facts.expiresAt) return skip("expired");
  if (goes >= staleAt) return skip("stale");
  if (goes > ready) return wait(goes, "quiet_hours");
  if (goes > now) return wait(goes, "delay");

  if (facts.openCase) return wait(Math.min(clear(now + HOLD), staleAt, facts.expiresAt), "hold");
  if (!facts.alertChannel) return skip("no_alert_channel");
  const recent = facts.askedAt.filter((at) => at > now - rules.cap.days * DAY);
  return recent.length >= rules.cap.asks ? skip("capped") : { decision: "send" };
}

/** When the one reminder of an ask that went out is due; null when there will be none. */
export function reminderAt(firstSentAt: number, expiresAt: number, zone: string, rules: AskRules): number | null {
  if (rules.reminderAfterHours <= 0) return null;
  const at = nextAfterQuiet(firstSentAt + rules.reminderAfterHours * HOUR, zone, rules.quietHours);
  return at < expiresAt ? at : null;
}

/** Until when the link of a visit takes an answer. */
export function expiryOf(visit: VisitTimes, rules: AskRules): number {
  return Math.max(visit.createdAt, firstAskAt(visit, rules)) + rules.expireDays * DAY;
}

/** What no later hour would change. */
function neverAsk(facts: AskFacts, rules: AskRules): SkipReason | null {
  if (facts.erased) return "erased";
  if (facts.channel === "none") return "not_wanted";
  if (facts.answeredAt !== null) return "already_answered";
  if (facts.optedOut) return "opted_out";
  if (facts.address === null) return "no_address";
  if (facts.isReminder) {
    if (facts.remindedAt !== null) return "duplicate";
    return facts.firstSentAt === null || rules.reminderAfterHours <= 0 ? "not_wanted" : null;
  }
  return facts.firstSentAt === null ? null : "duplicate";
}

function dueAt(facts: AskFacts, rules: AskRules): number {
  return facts.isReminder && facts.firstSentAt !== null
    ? facts.firstSentAt + rules.reminderAfterHours * HOUR
    : firstAskAt(facts, rules);
}

/** When the delay and the caller's wish let it be asked first, whatever the hour. */
export function firstAskAt(visit: Omit<VisitTimes, "createdAt">, rules: AskRules): number {
  if (visit.requestedAt === "now") return visit.finishedAt;
  return Math.max(visit.finishedAt + rules.delayMinutes * MINUTE, visit.requestedAt ?? 0);
}

function skip(reason: SkipReason): Decision {
  return { decision: "skip", reason };
}

function wait(until: number, reason: "delay" | "quiet_hours" | "hold"): Decision {
  return { decision: "wait", until, reason };
}
