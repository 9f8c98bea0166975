// What happens by the clock alone: the next rung, a reminder, a missed promise, a silent holder, the next question.
import type { Case, Effect, Step, Timers } from "./case.ts";
import { climb, type Reachable, sayWhen } from "./ladder.ts";
import { closePromise, done, raisedAnew, without } from "./parts.ts";

/** Fires what is due, the earliest first, until the case waits for something that lies ahead. */
export function timeIsUp(current: Case, reachable: Reachable, now: number): Step {
  let [next, effects]: [Case, readonly Effect[]] = [current, []];
  for (let i = 0; i < 10; i++) {
    const due = Object.entries(next.timers)
      .filter(([, at]) => at !== undefined && at <= now)
      .sort(([, a = 0], [, b = 0]) => a - b)[0]?.[0];
    if (due === undefined) break;
    const fired = fire(next, due, reachable, now);
    next = fired.case;
    effects = [...effects, ...fired.effects];
  }
  return done(next, effects);
}

function fire(
  current: Case,
  timer: string,
  reachable: Reachable,
  now: number,
): { case: Case; effects: readonly Effect[] } {
  const { holder, promiseAt } = current;
  switch (timer) {
    case "climb":
      return climb(current, reachable, now, current.raiseNumber > 1 ? "again" : current.urgent ? "danger" : "let_down");
    case "remind": {
      const remind: Effect[] =
        holder === null || promiseAt === null ? [] : [{ kind: "remind", holder, why: "promise", at: promiseAt }];
      return { case: without(current, "remind"), effects: remind };
    }
    case "due":
      return missed(current, reachable, now);
    case "quiet": {
      const back = now + (current.state === "fixing" ? reachable.waits.fixing : reachable.waits.patience);
      const remind: Effect[] = holder === null ? [] : [{ kind: "remind", holder, why: "silence", at: back }];
      return {
        case: { ...without(current, "quiet"), timers: { ...without(current, "quiet").timers, back } },
        effects: remind,
      };
    }
    case "back": {
      const told: Effect[] = holder === null ? [] : [{ kind: "went_back", holder }];
      const up = sayWhen(climb(raisedAnew(current), reachable, now, "quiet", holder), reachable, now);
      return { case: up.case, effects: [...told, ...up.effects] };
    }
    case "follow_up":
      return followUp(current, now);
    case "words": {
      const until = Math.min(current.followUps[current.asked] ?? 0, current.timers.close ?? Number.POSITIVE_INFINITY);
      const ask: Effect[] = until === 0 ? [] : [{ kind: "ask_words", holder, at: until }];
      return { case: without(current, "words"), effects: ask };
    }
    case "close":
      return close(current);
    default:
      throw new Error(`no such timer: ${timer}`);
  }
}

const DAY = 24 * 60 * 60_000;
/** So long before a question that needs somebody's words that person is asked for them. */
const TO_WRITE = 2 * DAY;
/** So long after the first question that stayed without an answer the case is closed. */
export const SILENT = 14 * DAY;

/** The first asks by itself; the second and the third go only with what somebody has written for them. */
function followUp(current: Case, now: number): { case: Case; effects: readonly Effect[] } {
  const number = current.asked + 1;
  const { close = now + SILENT, ...rest } = without(without(current, "follow_up"), "words").timers;
  const next: Case = current.unconfirmed
    ? onlyWritten({ ...current, asked: number, timers: rest })
    : { ...current, asked: number, timers: { ...rest, close, ...ahead(current, number + 1, close, now) } };
  return hasWords(current, number)
    ? { case: next, effects: [{ kind: "ask_follow_up", number }] }
    : {
        case: next,
        effects: [{ kind: "skip_follow_up", number, reason: number === 2 ? "nothing_changed" : "no_line" }],
      };
}

/** The next question, and before it, or before the case is closed, the asking for its words. */
function ahead(current: Case, number: number, close: number, now: number): Timers {
  const at = current.followUps[number - 1];
  if (at === undefined) return {};
  const until = Math.min(at, close);
  return { follow_up: at, ...(!hasWords(current, number) && { words: Math.max((now + until) / 2, until - TO_WRITE) }) };
}

function hasWords({ words }: Case, number: number): boolean {
  return number === 1 || (number === 2 ? words.changed : words.line);
}

/** They were asked and never said. It stays put right, nobody claims that it is confirmed, and nothing waits any more. */
function close(current: Case): { case: Case; effects: readonly Effect[] } {
  return { case: onlyWritten({ ...current, unconfirmed: true, timers: {} }), effects: [{ kind: "close" }] };
}

/** After the close a human's own words still keep their day; the rest is not even written down as skipped. */
function onlyWritten(current: Case): Case {
  const number = [2, 3].find(
    (n) => n > current.asked && hasWords(current, n) && current.followUps[n - 1] !== undefined,
  );
  const at = number === undefined ? undefined : current.followUps[number - 1];
  return number === undefined || at === undefined
    ? current
    : { ...current, asked: number - 1, timers: { follow_up: at } };
}

/**
 * The time has come and nobody called. The customer hears it from us before asking: once with a new time, after that
 * without one, because a second guess would be a second broken word.
 */
function missed(current: Case, reachable: Reachable, now: number): { case: Case; effects: readonly Effect[] } {
  const at = current.promiseAt ?? now;
  const next = current.misses === 0 ? now + reachable.waits.secondChance : null;
  const sorry: Effect[] = [
    { kind: "promise_missed", holder: current.holder, at, next },
    ...closePromise({ ...current, promiseAt: at }, now, "broken"),
  ];
  const timers: Timers = next === null ? {} : { due: next };
  if (current.state === "raised") {
    const up = climb({ ...current, promiseAt: next, misses: current.misses + 1, timers }, reachable, now, "missed");
    return { case: up.case, effects: [...sorry, ...up.effects] };
  }
  const anew: Case = { ...raisedAnew(current), promiseAt: next, misses: current.misses + 1, timers };
  const up = climb(anew, reachable, now, "missed", current.holder);
  return { case: up.case, effects: [...sorry, ...up.effects] };
}
