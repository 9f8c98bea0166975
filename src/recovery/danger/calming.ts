// Says whether a danger that was read is called off: denied close by, mended, over, or told as a rescue.

import { occurrences, type Places } from "../reading/lexicon.ts";
import type { Token } from "../reading/tokens.ts";
import { type DangerTopic, type DangerWords, here, placesOf } from "./words.ts";

export interface Hit {
  readonly topic: DangerTopic;
  /** Positions of the words that give the alarm. */
  readonly at: readonly number[];
  readonly sure: boolean;
}

/** A comment as one language reads it. */
export interface Page {
  readonly words: DangerWords;
  readonly tokens: readonly Token[];
  readonly places: Places;
  /** Positions of words that look calming and are not. */
  readonly notCalming: ReadonlySet<number>;
}

/** Only these can be mended, and an alarm that rings without need; a burn stays a burn. */
const mendable: ReadonlySet<DangerTopic> = new Set(["gas", "water", "electric"]);

/** How many words before or after a danger a denial reaches. */
const REACH = 4;

export function isCalmed({ topic, at: hit, sure }: Hit, page: Page): boolean {
  const { words, tokens, places, notCalming } = page;
  const first = Math.min(...hit);
  const last = Math.max(...hit);
  const negations = places(words.negations);
  const canMend = sure || mendable.has(topic);
  const mended = canMend ? places(words.mended) : new Set<number>();
  const doer = places(words.doer);
  // "The boiler you fixed smells of gas."
  const whoseWork = (at: number): boolean => at === first - 1 && (doer.has(at - 1) || doer.has(at - 2));
  const calms = (at: number): boolean =>
    (negations.has(at) || (mended.has(at) && !whoseWork(at))) && !notCalming.has(at) && !hit.includes(at);

  const before = reach(first, -1, page);
  const inside = range(first + 1, last);
  const after = reach(last, 1, page);
  const still = places(words.still);
  // "Still no smell of gas" insists on nothing.
  const insists = (at: number): boolean => still.has(at) && !negations.has(at + 1) && !hit.includes(at);
  if ([...before, ...inside, ...after].some(insists)) return false;
  if (before.some(calms) || inside.some(calms) || longAgo(hit, page)) return true;
  const isAfter = (positions: readonly number[]): boolean =>
    positions.every((at) => !notCalming.has(at) && !hit.includes(at)) &&
    (positions[0] ?? 0) > first &&
    after.concat(inside).includes(positions[0] ?? -1);
  return (
    here(words.over, places).some((phrase) => occurrences(phrase, places, tokens).some(isAfter)) ||
    (canMend && (mendedLater(first, last, mended, page) || rescued(hit, page)))
  );
}

/** The words to one side of a danger that may still speak about it. */
function reach(from: number, step: 1 | -1, { words, tokens, places }: Page): number[] {
  const joints = places(words.joints);
  const turns = places(words.turns);
  const reached: number[] = [];
  for (let at = from + step; Math.abs(at - from) <= REACH; at += step) {
    if (tokens[at]?.part !== tokens[from]?.part || joints.has(at) || turns.has(at)) break;
    reached.push(at);
  }
  return reached;
}

/**
 * "Found a leak and fixed it", "we had a leak but they fixed it": a repair is often told after a joint, and after a turn
 * when the danger is told as past. "A leak at the pipe he fixed" is none.
 */
function mendedLater(first: number, last: number, mended: ReadonlySet<number>, page: Page): boolean {
  const { words, tokens, places, notCalming } = page;
  const joints = places(words.joints);
  const turns = places(words.turns);
  const past = places(words.past);
  const doer = places(words.doer);
  const isPast = range(first - 6, last + 2).some(
    (at) => past.has(at) && tokens[at]?.sentence === tokens[first]?.sentence,
  );
  const opens = (at: number): boolean => joints.has(at) || turns.has(at) || tokens[at]?.part !== tokens[last]?.part;
  let reached = last + REACH;
  for (let at = last + 1; at <= reached; at++) {
    if (tokens[at]?.sentence !== tokens[last]?.sentence) return false;
    if (turns.has(at)) {
      if (!isPast) return false;
      reached = at + REACH;
    }
    if (!mended.has(at) || notCalming.has(at)) continue;
    const whoseWork = [at - 1, at - 2].some((by) => by > last && doer.has(by) && !(by - 1 > last && opens(by - 1)));
    if (!whoseWork) return true;
  }
  return false;
}

function longAgo([at = -1]: readonly number[], { words, tokens, places }: Page): boolean {
  return [...placesOf(words.history, { places, tokens })].some(
    (when) => tokens[when]?.sentence === tokens[at]?.sentence,
  );
}

/** Help that was quick, or thanks, in the same sentence. */
function rescued(hit: readonly number[], { words, tokens, places, notCalming }: Page): boolean {
  const sentence = tokens[hit[0] ?? -1]?.sentence;
  const still = places(words.still);
  for (const at of still) if (tokens[at]?.sentence === sentence) return false;
  const past = places(words.past);
  if (![...past].some((at) => tokens[at]?.sentence === sentence)) return false;
  const isHere = (positions: readonly number[]): boolean =>
    tokens[positions[0] ?? -1]?.sentence === sentence &&
    positions.every((at) => !notCalming.has(at) && !hit.includes(at));
  return here(words.rescued, places).some((phrase) => occurrences(phrase, places, tokens).some(isHere));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
