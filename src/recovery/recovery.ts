// The recovery path as one pure function. A raised case climbs its ladder, round and round, until a human takes it;
// nothing here can lose an open case. Messages and rows are the actor's work: this file only says which.

export type CaseState = "raised" | "taken" | "fixing" | "put_right" | "won_back" | "lost";

/** Who is alerted together, and how long they have before the next rung. */
export interface Rung {
  readonly managers: readonly number[];
  readonly seconds: number;
}

export interface Case {
  readonly state: CaseState;
  /** Frozen when the case was raised: later edits of the ladder do not touch it. */
  readonly ladder: readonly Rung[];
  readonly rung: number;
  /** How often the ladder was climbed to its end. */
  readonly round: number;
  /** Rises each time the case is raised anew, so that old links and codes no longer take it. */
  readonly epoch: number;
  /** When the next rung is due; null while a human has it. */
  readonly wakeAt: number | null;
  readonly holder: number | null;
  readonly promiseAt: number | null;
}

/** Who can be reached at this moment; a rung with none of them is skipped at once. */
export interface Crew {
  readonly reachable: ReadonlySet<number>;
  readonly owners: readonly number[];
}

export type CaseEvent =
  | { readonly kind: "time_is_up" }
  | { readonly kind: "take"; readonly by: number; readonly epoch: number; readonly promiseAt: number | null }
  | { readonly kind: "promise"; readonly by: number; readonly at: number }
  | { readonly kind: "fix"; readonly by: number }
  | { readonly kind: "put_right"; readonly by: number; readonly outcome: Outcome }
  /** The customer's word some time after: 4–5 is right now, 1–3 is not right yet. */
  | { readonly kind: "follow_up"; readonly face: number }
  | { readonly kind: "lose"; readonly reason: string };

export type Outcome = "fixed" | "redone" | "refunded" | "goodwill" | "nothing_to_fix" | "could_not_reach";

export type Effect =
  | { readonly kind: "alert"; readonly managers: readonly number[] }
  | { readonly kind: "tell_who_has_it"; readonly holder: number }
  | { readonly kind: "confirm_promise"; readonly holder: number; readonly at: number };

export type Refusal = "already_taken" | "out_of_date" | "not_yours" | "not_open" | "in_the_past";

export type Step =
  | { readonly ok: true; readonly case: Case; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly reason: Refusal };

/** How long a rung without a single reachable person waits before the ladder is tried again. */
const NOBODY_SECONDS = 60;

export function raise(ladder: readonly Rung[], crew: Crew, now: number): Step {
  const fresh: Case = {
    state: "raised",
    ladder,
    rung: -1,
    round: 0,
    epoch: 1,
    wakeAt: null,
    holder: null,
    promiseAt: null,
  };
  return climb(fresh, crew, now);
}

export function step(current: Case, event: CaseEvent, crew: Crew, now: number): Step {
  switch (event.kind) {
    case "time_is_up":
      if (current.state !== "raised") return { ok: true, case: { ...current, wakeAt: null }, effects: [] };
      if (current.wakeAt === null || now < current.wakeAt) return { ok: true, case: current, effects: [] };
      return climb(current, crew, now);
    case "take":
      return take(current, event, now);
    case "promise":
      if (current.state !== "taken" && current.state !== "fixing") return { ok: false, reason: "not_open" };
      if (current.holder !== event.by) return { ok: false, reason: "not_yours" };
      return promise(current, event.by, event.at, now);
    case "fix":
      if (current.state !== "taken" && current.state !== "fixing") return { ok: false, reason: "not_open" };
      return { ok: true, case: { ...current, state: "fixing" }, effects: [] };
    case "put_right":
      if (current.state !== "taken" && current.state !== "fixing") return { ok: false, reason: "not_open" };
      return { ok: true, case: { ...current, state: "put_right", wakeAt: null }, effects: [] };
    case "follow_up":
      if (current.state !== "put_right") return { ok: false, reason: "not_open" };
      return event.face >= 4
        ? { ok: true, case: { ...current, state: "won_back" }, effects: [] }
        : again(current, crew, now);
    case "lose":
      if (!isOpen(current.state)) return { ok: false, reason: "not_open" };
      return { ok: true, case: { ...current, state: "lost", wakeAt: null }, effects: [] };
  }
}

/** Open until the customer is won back or lost. */
export function isOpen(state: CaseState): boolean {
  return state !== "won_back" && state !== "lost";
}

/** Not right yet: raised once more, one rung higher, and nothing of the old round takes it. */
function again(current: Case, crew: Crew, now: number): Step {
  const fresh: Case = { ...current, state: "raised", epoch: current.epoch + 1, holder: null, promiseAt: null };
  return climb(fresh, crew, now);
}

function take(current: Case, event: CaseEvent & { kind: "take" }, now: number): Step {
  if (current.state === "put_right" || current.state === "won_back" || current.state === "lost") {
    return { ok: false, reason: "not_open" };
  }
  if (event.epoch !== current.epoch) return { ok: false, reason: "out_of_date" };
  if (event.promiseAt !== null && event.promiseAt < now) return { ok: false, reason: "in_the_past" };
  if (current.state !== "raised") {
    if (current.holder !== event.by) return { ok: false, reason: "already_taken" };
    return event.promiseAt === null || event.promiseAt === current.promiseAt
      ? { ok: true, case: current, effects: [] }
      : promise(current, event.by, event.promiseAt, now);
  }
  const taken: Case = { ...current, state: "taken", holder: event.by, wakeAt: null };
  const told: Effect = { kind: "tell_who_has_it", holder: event.by };
  if (event.promiseAt === null) return { ok: true, case: taken, effects: [told] };
  const promised = promise(taken, event.by, event.promiseAt, now);
  return promised.ok ? { ...promised, effects: [told, ...promised.effects] } : promised;
}

function promise(current: Case, holder: number, at: number, now: number): Step {
  if (at < now) return { ok: false, reason: "in_the_past" };
  return { ok: true, case: { ...current, promiseAt: at }, effects: [{ kind: "confirm_promise", holder, at }] };
}

/** One rung up, over empty ones, and from the end to the top again, this time with the owner. */
function climb(current: Case, crew: Crew, now: number): Step {
  const rungs = current.ladder.length;
  for (let i = 1; i <= rungs; i++) {
    const position = current.rung + i;
    const round = current.round + Math.floor(position / rungs);
    const index = position % rungs;
    const rung = current.ladder[index];
    if (rung === undefined) continue;
    const restart = round > current.round;
    const people = [...rung.managers, ...(restart ? crew.owners : [])].filter((m) => crew.reachable.has(m));
    if (people.length === 0) continue;
    return alert(current, index, round, people, rung.seconds, now);
  }
  const owners = crew.owners.filter((m) => crew.reachable.has(m));
  return alert(current, 0, current.round + 1, owners, NOBODY_SECONDS, now);
}

function alert(from: Case, rung: number, round: number, people: number[], seconds: number, now: number): Step {
  return {
    ok: true,
    case: { ...from, rung, round, wakeAt: now + seconds * 1000 },
    effects: [{ kind: "alert", managers: [...new Set(people)] }],
  };
}
