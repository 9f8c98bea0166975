// What happens by the clock alone: the next rung, a reminder, a missed promise, a silent holder, the next question.
import type { Case, Effect, Step, Timers } from "./case.ts";
import { climb, type Reachable } from "./ladder.ts";
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
      const up = climb(raisedAnew(current), reachable, now, "quiet", holder);
      return { case: up.case, effects: [...told, ...up.effects] };
    }
    default: {
      const asked = current.asked + 1;
      const ahead = current.followUps[asked];
      const timers: Timers = ahead === undefined ? {} : { follow_up: ahead };
      return { case: { ...current, asked, timers }, effects: [{ kind: "ask_follow_up", number: asked }] };
    }
  }
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
    const waiting = { ...without(current, "due"), promiseAt: next, misses: current.misses + 1 };
    return { case: { ...waiting, timers: { ...waiting.timers, ...timers } }, effects: sorry };
  }
  const anew: Case = { ...raisedAnew(current), promiseAt: next, misses: current.misses + 1, timers };
  const up = climb(anew, reachable, now, "missed", current.holder);
  return { case: up.case, effects: [...sorry, ...up.effects] };
}
