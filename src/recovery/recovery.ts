// The recovery path as one pure, total function: every event has an answer in every state, and none can lose an open
// case. A raised case climbs its ladder, round and round, until a human takes it; a taken one is reminded, and goes back
// when nothing is heard. Messages and rows are the actor's work: this file only says which. It is long because it is all of them.
import { type Case, type CaseEvent, type Effect, isOpen, type Step, type Timers, wakeOf } from "./case.ts";
import { climb, type Reachable, type Rung, sayWhen } from "./ladder.ts";
import {
  closePromise,
  done,
  NO_WORDS,
  promiseTimers,
  raisedAnew,
  refuse,
  resetQuietTimer,
  tellHolder,
  withWords,
} from "./parts.ts";
import type { Trigger } from "./triggers.ts";
import { SILENT, timeIsUp } from "./waiting.ts";

export * from "./case.ts";
export type { Reachable, Rung, Waits } from "./ladder.ts";

export function raise(
  ladder: readonly Rung[],
  urgent: boolean,
  reachable: Reachable,
  now: number,
): Step & { ok: true } {
  const fresh: Case = {
    state: "raised",
    ladder,
    rung: -1,
    round: 0,
    raiseNumber: 1,
    urgent,
    timers: {},
    holder: null,
    promiseAt: null,
    misses: 0,
    followUps: [],
    asked: 0,
    words: NO_WORDS,
    unconfirmed: false,
  };
  return { ok: true, ...sayWhen(climb(fresh, reachable, now, urgent ? "danger" : "let_down"), reachable, now) };
}

export function step(current: Case, event: CaseEvent, reachable: Reachable, now: number): Step {
  switch (event.kind) {
    case "time_is_up":
      return timeIsUp(current, reachable, now);
    case "taken":
      return take(current, event.by, event.raiseNumber, event.promiseAt, reachable, now);
    case "promised":
      return heldBy(current, event.by, (holder) => promise(current, holder, event.at, reachable, now));
    case "passed":
      if (current.state !== "raised") return refuse(isOpen(current) ? "already_taken" : "not_open");
      return { ok: true, ...climb(current, reachable, now, "gone") };
    case "handed_over":
      return heldBy(current, event.by, () => handOver(current, event.to, reachable, now));
    case "called":
      return heldBy(current, event.by, () => (event.owes ? planned : progress)(current, null, reachable, now));
    case "item_done":
    case "item_open":
      if (isOver(current))
        return event.by === null || event.by === current.holder ? done(current) : refuse("not_yours");
      return heldBy(current, event.by, () => progress(current, null, reachable, now));
    case "wrote":
      return heldBy(current, event.by, () => progress(current, null, reachable, now));
    case "item_added":
      return heldBy(current, event.by, () => planned(current, event.until, reachable, now));
    case "no_answer":
      return heldBy(current, event.by, () => noAnswer(current, reachable, now));
    case "noted":
      return done(
        current.timers.quiet === undefined && current.timers.back === undefined
          ? current
          : resetQuietTimer(current, null, reachable, now),
      );
    case "all_clear":
      return heldBy(current, event.by, () => done(current.urgent ? { ...current, urgent: false } : current));
    case "resolved":
      return heldBy(current, event.by, () => putRight(current, event.followUps, now));
    case "changed":
      if (current.state === "raised") return refuse("not_taken");
      return isOpen(current) ? done(withWords(current, "changed")) : refuse("not_open");
    case "line_given":
      if (current.state === "raised") return refuse("not_taken");
      if (!isOpen(current)) return refuse("not_open");
      if (event.by !== null && current.holder !== event.by) return refuse("not_yours");
      return done(withWords(current, "line"));
    case "followed_up":
      return followUp(current, event.face, reachable, now);
    case "lost":
      if (current.state === "raised") return refuse("not_taken");
      if (current.state === "won_back" || current.state === "lost") return refuse("not_open");
      if (event.by !== null && current.holder !== event.by) return refuse("not_yours");
      return done({ ...current, state: "lost", timers: {}, promiseAt: null }, closePromise(current, now, "broken"));
    case "refund_corrected":
      return done(current);
    case "trigger_added":
      return addTrigger(current, event.trigger, reachable, now);
    case "commented":
      return done(current, tellHolder(current, "comment"));
    case "person_gone":
      return personGone(current, event.who, reachable, now);
    case "erased":
      if (current.state === "lost" && wakeOf(current.timers) === null) return done(current);
      return done({ ...current, state: "lost", timers: {}, promiseAt: null }, [{ kind: "tell_over" }]);
  }
}

/** What is promised still stands: a list of what is to be done is no call. */
function planned(current: Case, until: number | null, reachable: Reachable, now: number): Step {
  return current.promiseAt === null ? progress(current, until, reachable, now) : done({ ...current, state: "fixing" });
}

/** What was still on the list may be done after all of it was called right. */
function isOver({ state }: Case): boolean {
  return state === "put_right" || state === "won_back" || state === "lost";
}

/** What only the holder may do, and only while he has it. */
function heldBy(current: Case, by: number | null, act: (holder: number) => Step): Step {
  if (current.state === "raised") return refuse("not_taken");
  if ((current.state !== "taken" && current.state !== "fixing") || current.holder === null) return refuse("not_open");
  return by === null || by === current.holder ? act(current.holder) : refuse("not_yours");
}

function take(
  current: Case,
  by: number,
  raiseNumber: number,
  promiseAt: number | null,
  reachable: Reachable,
  now: number,
): Step {
  if (current.state === "put_right" || current.state === "won_back" || current.state === "lost") {
    return refuse("not_open");
  }
  if (raiseNumber !== current.raiseNumber) return refuse("out_of_date");
  if (promiseAt !== null && promiseAt < now) return refuse("in_the_past");
  if (current.state !== "raised") {
    if (current.holder !== by) return refuse("already_taken");
    return promiseAt === null || isAgain(promiseAt, current.promiseAt)
      ? done(current)
      : promise(current, by, promiseAt, reachable, now);
  }
  const told: Effect = { kind: "tell_who_has_it", holder: by };
  const taken: Case = { ...current, state: "taken", holder: by, timers: {} };
  if (promiseAt !== null) {
    const promised = promise(taken, by, promiseAt, reachable, now);
    return promised.ok ? { ...promised, effects: [told, ...promised.effects] } : promised;
  }
  const owed = taken.promiseAt !== null && taken.promiseAt > now ? taken.promiseAt : null;
  if (owed === null) return done({ ...resetQuietTimer(taken, null, reachable, now), promiseAt: null }, [told]);
  return done({ ...taken, timers: promiseTimers(owed, reachable, now) }, [told]);
}

/** The same button pressed twice, or its page sent again: within a minute it is one promise. */
function isAgain(at: number, before: number | null): boolean {
  return before !== null && Math.abs(at - before) < 60_000;
}

function promise(current: Case, holder: number, at: number, reachable: Reachable, now: number): Step {
  if (at < now) return refuse("in_the_past");
  const moved: Effect[] = current.promiseAt === null ? [] : [{ kind: "promise_ended", fate: "moved" }];
  return done({ ...current, promiseAt: at, misses: 0, timers: promiseTimers(at, reachable, now) }, [
    ...moved,
    { kind: "confirm_promise", holder, at },
  ]);
}

function progress(current: Case, until: number | null, reachable: Reachable, now: number): Step {
  const fixing: Case = { ...current, state: "fixing", promiseAt: null, misses: 0, timers: {} };
  return done(resetQuietTimer(fixing, until, reachable, now), closePromise(current, now, "late"));
}

function noAnswer(current: Case, reachable: Reachable, now: number): Step {
  // A call that was owed is owed still, whatever else is under way.
  const state = current.promiseAt === null ? current.state : "taken";
  const waiting: Case = { ...current, state, promiseAt: null, misses: 0, timers: {} };
  return done(resetQuietTimer(waiting, null, reachable, now), closePromise(current, now, "late"));
}

function handOver(current: Case, to: number, reachable: Reachable, now: number): Step {
  if (!reachable.people.has(to)) return refuse("not_reachable");
  if (to === current.holder) return done(current);
  const handed: Case = { ...current, holder: to };
  const next =
    current.promiseAt === null ? resetQuietTimer(handed, current.timers.quiet ?? null, reachable, now) : handed;
  return done(next, [{ kind: "handed_over", from: current.holder, to }]);
}

function putRight(current: Case, followUps: readonly number[], now: number): Step {
  const first = followUps[0];
  const timers: Timers = first === undefined ? { close: now + SILENT } : { follow_up: first };
  return done(
    { ...current, state: "put_right", promiseAt: null, misses: 0, followUps, asked: 0, unconfirmed: false, timers },
    [...closePromise(current, now, "late"), { kind: "tell_put_right", holder: current.holder }],
  );
}

function followUp(current: Case, face: number, reachable: Reachable, now: number): Step {
  const right = face >= 4;
  switch (current.state) {
    case "raised":
    case "taken":
    case "fixing":
      return done(current, tellHolder(current, right ? "right_now" : "not_yet"));
    case "put_right":
    case "won_back":
      if (!right) return again(current, reachable, now);
      // They have said that all is well: nothing more is asked.
      return done(
        { ...current, state: "won_back", timers: {}, unconfirmed: false },
        current.state === "won_back" ? [] : tellHolder(current, "right_now"),
      );
    case "lost":
      return done(right ? { ...current, state: "won_back" } : current);
  }
}

/** Not right yet: raised once more, one rung higher, and nothing of the old round takes it. */
function again(current: Case, reachable: Reachable, now: number): Step {
  return { ok: true, ...sayWhen(climb(raisedAnew(current), reachable, now, "not_right"), reachable, now) };
}

function addTrigger(current: Case, trigger: Trigger, reachable: Reachable, now: number): Step {
  const urgent = current.urgent || trigger.rule === "danger";
  const next: Case = urgent === current.urgent ? current : { ...current, urgent };
  switch (current.state) {
    case "raised":
      return trigger.rule === "danger" ? { ok: true, ...climb(next, reachable, now, "danger") } : done(next);
    case "taken":
    case "fixing": {
      if (trigger.rule !== "danger") return done(next, tellHolder(current, "trigger"));
      // Whoever has it is called again with everybody else; a call that was promised stays promised.
      const owed = current.promiseAt !== null && current.promiseAt > now ? current.promiseAt : null;
      const anew: Case = { ...raisedAnew(next), promiseAt: owed, timers: owed === null ? {} : { due: owed } };
      return { ok: true, ...sayWhen(climb(anew, reachable, now, "danger", current.holder), reachable, now) };
    }
    case "put_right":
    case "won_back":
    case "lost":
      return again(next, reachable, now);
  }
}

function personGone(current: Case, who: number, reachable: Reachable, now: number): Step {
  if ((current.state === "taken" || current.state === "fixing") && current.holder === who) {
    const owed = current.promiseAt !== null && current.promiseAt > now ? current.promiseAt : null;
    const anew: Case = { ...raisedAnew(current), promiseAt: owed, timers: owed === null ? {} : { due: owed } };
    return { ok: true, ...sayWhen(climb(anew, reachable, now, "gone"), reachable, now) };
  }
  const rung = current.ladder[current.rung];
  if (current.state !== "raised" || rung === undefined || !rung.managers.includes(who)) return done(current);
  const alone = rung.chat === undefined && !rung.managers.some((m) => m !== who && reachable.people.has(m));
  return alone ? { ok: true, ...climb(current, reachable, now, "let_down") } : done(current);
}
