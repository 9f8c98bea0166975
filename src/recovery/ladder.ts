// The ladder: one rung up, over empty ones, and from the end to the top again, then with the owner. Pure.
import { type Case, DANGER_REPEATS, type Effect, type Why } from "./case.ts";
import type { Rota } from "./rota.ts";

/** Who is alerted together, and how long they have before the next rung. */
export interface Rung {
  readonly managers: readonly number[];
  readonly seconds: number;
  /** Whoever is on duty at that moment, besides the people named. */
  readonly rota?: Rota;
  /** A chat channel that is told too. */
  readonly chat?: string;
  /** Outside business hours such a rung is passed over; every other rings at any hour. */
  readonly hours?: "business";
}

/** Who can be reached at this moment. */
export interface Reachable {
  readonly people: ReadonlySet<number>;
  readonly owners: readonly number[];
  readonly onDuty: (rota: Rota) => readonly number[];
  readonly inHours: boolean;
  readonly waits: Waits;
}

/** How long we wait, in milliseconds. */
export interface Waits {
  /** A holder of whom nothing is heard is reminded, and after `patience` the case goes back. */
  readonly silence: number;
  readonly patience: number;
  /** The same while it is being put right. */
  readonly fixing: number;
  /** How far ahead the new time lies that a customer gets for a missed promise. */
  readonly secondChance: number;
  /** How long before a promise its holder is reminded; never more than half of the way. */
  readonly warning: number;
  /** The most a rung has where there is danger. */
  readonly danger: number;
}

const MINUTE = 60_000;

export const WAITS: Waits = {
  silence: 60 * MINUTE,
  patience: 15 * MINUTE,
  fixing: 24 * 60 * MINUTE,
  secondChance: 30 * MINUTE,
  warning: 10 * MINUTE,
  danger: DANGER_REPEATS,
};

/** How long a rung without a single reachable person waits before the ladder is tried again. */
const NOBODY = MINUTE;
/** After everybody was called once somebody still has so long to ring the customer. */
const SPARE = 15 * MINUTE;

interface Climbed {
  readonly case: Case;
  readonly effects: readonly Effect[];
}

/**
 * A danger waits for no rung: everybody of the ladder who can be rung now is called at once and together, and again
 * after every `danger` of the waits, until a human has it.
 */
function callEverybody(current: Case, reachable: Reachable, now: number, also: number | null): Climbed {
  const people = current.ladder.flatMap(({ managers, rota }) => [
    ...managers,
    ...(rota === undefined ? [] : reachable.onDuty(rota)),
  ]);
  const chat = current.ladder.find((rung) => rung.chat !== undefined)?.chat ?? null;
  const at: Case = { ...current, rung: 0, round: current.rung < 0 ? current.round : current.round + 1 };
  return alert(
    at,
    [...people, ...reachable.owners],
    also,
    chat,
    reachable.waits.danger / 1000,
    reachable,
    now,
    "danger",
  );
}

/** `also` hears of it beside the rung: the one who had it before. */
export function climb(current: Case, reachable: Reachable, now: number, why: Why, also: number | null = null): Climbed {
  if (current.urgent) return callEverybody(current, reachable, now, also);
  const rungs = current.ladder.length;
  for (let i = 1; i <= rungs; i++) {
    const position = current.rung + i;
    const round = current.round + Math.floor(position / rungs);
    const index = position % rungs;
    const rung = current.ladder[index];
    const people = rung && peopleNow(rung, reachable);
    if (rung === undefined || people === undefined) continue;
    const chat = rung.chat ?? null;
    const owners = round > current.round ? reachable.owners : [];
    return alert(
      { ...current, rung: index, round },
      [...people, ...owners],
      also,
      chat,
      rung.seconds,
      reachable,
      now,
      why,
    );
  }
  return alert(
    { ...current, rung: 0, round: current.round + 1 },
    reachable.owners,
    also,
    null,
    NOBODY / 1000,
    reachable,
    now,
    why,
  );
}

/** Who of a rung can be called now; undefined where the rung is skipped. */
function peopleNow(rung: Rung, reachable: Reachable): number[] | undefined {
  if (rung.hours === "business" && !reachable.inHours) return undefined;
  const duty = rung.rota === undefined ? [] : reachable.onDuty(rung.rota);
  const people = [...rung.managers, ...duty].filter((m) => reachable.people.has(m));
  return people.length === 0 && rung.chat === undefined ? undefined : people;
}

/**
 * The customer is told at once by when a person will be heard: when everybody was called once, and a little later. A
 * time that is owed already stands.
 */
export function sayWhen(climbed: Climbed, reachable: Reachable, now: number): Climbed {
  const { case: at, effects } = climbed;
  if (at.promiseAt !== null) return climbed;
  const rungs = at.ladder.filter((rung) => peopleNow(rung, reachable) !== undefined);
  const round = rungs.reduce((sum, rung) => sum + rung.seconds * 1000, 0);
  const until = now + (at.urgent ? reachable.waits.danger : Math.max(round, NOBODY)) + SPARE;
  // What is read is what is due: to the full minute.
  const promiseAt = Math.ceil(until / MINUTE) * MINUTE;
  return {
    case: { ...at, promiseAt, timers: { ...at.timers, due: promiseAt } },
    effects: [{ kind: "time_given", at: promiseAt }, ...effects],
  };
}

function alert(
  at: Case,
  people: readonly number[],
  also: number | null,
  chat: string | null,
  seconds: number,
  reachable: Reachable,
  now: number,
  why: Why,
): Climbed {
  const wait = Math.max(1000, Math.min(seconds * 1000, at.urgent ? reachable.waits.danger : Number.POSITIVE_INFINITY));
  const all = [...people, ...(also === null ? [] : [also])].filter((m) => reachable.people.has(m));
  return {
    case: { ...at, timers: { ...at.timers, climb: now + wait } },
    effects: [{ kind: "alert", managers: [...new Set(all)], chat, why }],
  };
}
