// The small moves that the recovery path is made of.
import type { Case, Effect, Refusal, Step, Timers } from "./case.ts";
import type { Reachable } from "./ladder.ts";

export function done(next: Case, effects: readonly Effect[] = []): Step {
  return { ok: true, case: next, effects };
}

export function refuse(reason: Refusal): Step {
  return { ok: false, reason };
}

/** On the way to a promise: a reminder, at most half of the way before it, and then the moment itself. */
export function promiseTimers(at: number, reachable: Reachable, now: number): Timers {
  const warning = Math.min(reachable.waits.warning, (at - now) / 2);
  return { remind: Math.round(at - warning), due: at };
}

/** Something was heard of the holder: the wait for a sign of life starts anew. */
export function resetQuietTimer(current: Case, until: number | null, reachable: Reachable, now: number): Case {
  const wait =
    current.state === "fixing"
      ? reachable.waits.fixing
      : current.urgent
        ? reachable.waits.patience
        : reachable.waits.silence;
  return { ...current, timers: { ...without(current, "back").timers, quiet: Math.max(now + wait, until ?? 0) } };
}

export function raisedAnew(current: Case): Case {
  return {
    ...current,
    state: "raised",
    raiseNumber: current.raiseNumber + 1,
    holder: null,
    promiseAt: null,
    misses: 0,
    timers: {},
    followUps: [],
    asked: 0,
    words: NO_WORDS,
    unconfirmed: false,
  };
}

export const NO_WORDS: Case["words"] = { changed: false, line: false };

/** Written, so nobody needs to be asked for it any more. */
export function withWords(current: Case, which: keyof Case["words"]): Case {
  const next: Case = { ...current, words: { ...current.words, [which]: true } };
  return next.words.changed && next.words.line ? without(next, "words") : next;
}

/** Met in time it is kept; otherwise it is what `after` says. */
export function closePromise(current: Case, now: number, after: "late" | "broken"): Effect[] {
  if (current.promiseAt === null) return [];
  return [{ kind: "promise_ended", fate: after === "late" && now <= current.promiseAt ? "kept" : after }];
}

export function tellHolder(current: Case, what: "comment" | "right_now" | "not_yet" | "trigger"): Effect[] {
  return current.holder === null || current.state === "raised"
    ? []
    : [{ kind: "tell_holder", holder: current.holder, what }];
}

export function without(current: Case, timer: keyof Timers): Case {
  const { [timer]: _, ...timers } = current.timers;
  return { ...current, timers };
}
