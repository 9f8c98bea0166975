// Finds a word of danger in what a customer wrote, in any of our languages, whichever the visit was in. It prefers a
// false alarm to a missed one: only a denial close by, a repair or a known harmless phrase calls a danger off. It
// never judges how bad it is; a human does.

import { arabic } from "./danger/ar.ts";
import { german } from "./danger/de.ts";
import { english } from "./danger/en.ts";
import { spanish } from "./danger/es.ts";
import { french } from "./danger/fr.ts";
import { italian } from "./danger/it.ts";
import { polish } from "./danger/pl.ts";
import { portuguese } from "./danger/pt.ts";
import type { DangerRule, DangerTopic, DangerWords } from "./danger/words.ts";
import type { Language } from "./languages.ts";
import { Lexicon, occurrences, type Places, phraseWords } from "./reading/lexicon.ts";
import { type Token, tidy, tokenize } from "./reading/tokens.ts";

export interface Danger {
  /** The words that gave the alarm, as the customer wrote them. */
  readonly word: string;
  readonly language: Language;
  readonly topic: DangerTopic;
}

const languages: readonly DangerWords[] = [english, spanish, french, german, italian, portuguese, polish, arabic];

/** Only these can be mended; a burn stays a burn. */
const mendable: ReadonlySet<DangerTopic> = new Set(["gas", "water", "electric"]);

/** How many words before or after a danger a denial reaches. */
const REACH = 4;

let lexicon: Lexicon | undefined;

export function findDanger(text: string): Danger | null {
  lexicon ??= new Lexicon(languages.flatMap(wordsOf));
  const written = tidy(text);
  const tokens = tokenize(written);
  const places = lexicon.places(tokens);
  const readings = languages.map((words) => read(words, tokens, places));
  const likeliest = Math.max(...readings.map((reading) => reading.common));

  for (const reading of [...readings].sort((a, b) => b.common - a.common)) {
    // A word of one language can be a harmless one of another: "brand" burns only in German.
    if (reading.common === 0 && likeliest >= 2) continue;
    for (const hit of reading.alarms) {
      const calledOff =
        !hit.sure &&
        readings.some(
          (other) => other !== reading && other.common >= reading.common && hit.at.some((at) => other.calm.has(at)),
        );
      if (calledOff) continue;
      const first = tokens[Math.min(...hit.at)];
      const last = tokens[Math.max(...hit.at)];
      if (!first || !last) continue;
      return { word: written.slice(first.start, last.end), language: reading.language, topic: hit.topic };
    }
  }
  return null;
}

interface Hit {
  readonly topic: DangerTopic;
  readonly at: readonly number[];
  readonly sure: boolean;
}

interface Reading {
  readonly language: Language;
  readonly common: number;
  readonly alarms: readonly Hit[];
  /** Positions this language has understood as harmless. */
  readonly calm: ReadonlySet<number>;
}

function read(words: DangerWords, tokens: readonly Token[], places: Places): Reading {
  const all = (phrases: readonly string[]): Set<number> =>
    new Set(phrases.flatMap((phrase) => occurrences(phrase, places, tokens).flat()));
  const harmless = all(words.harmless);
  const notCalming = all(words.notCalming);
  const calm = new Set(harmless);
  const alarms: Hit[] = [];
  for (const rule of words.rules) {
    for (const at of matches(rule, places, tokens)) {
      if (!rule.sure && at.some((position) => harmless.has(position))) continue;
      if (interrupted(at, words, places)) continue;
      const hit: Hit = { topic: rule.topic, at, sure: rule.sure ?? false };
      if (isCalmed(hit, words, places, tokens, notCalming)) for (const position of at) calm.add(position);
      else alarms.push(hit);
    }
  }
  return { language: words.language, common: places(words.common).size, alarms, calm };
}

function matches(rule: DangerRule, places: Places, tokens: readonly Token[]): number[][] {
  if ("say" in rule) return rule.say.flatMap((phrase) => occurrences(phrase, places, tokens));
  const [one, other] = rule.near;
  const found: number[][] = [];
  for (const a of places(one)) {
    for (const b of places(other)) {
      if (a !== b && Math.abs(a - b) <= rule.within && tokens[a]?.sentence === tokens[b]?.sentence) found.push([a, b]);
    }
  }
  return found;
}

/** A turn of thought ("but") inside a match means that its words belong to two thoughts. */
function interrupted(at: readonly number[], words: DangerWords, places: Places): boolean {
  const turns = places(words.turns);
  for (let i = Math.min(...at) + 1; i < Math.max(...at); i++) if (turns.has(i) && !at.includes(i)) return true;
  return false;
}

function isCalmed(
  hit: Hit,
  words: DangerWords,
  places: Places,
  tokens: readonly Token[],
  notCalming: ReadonlySet<number>,
): boolean {
  const first = Math.min(...hit.at);
  const last = Math.max(...hit.at);
  const negations = places(words.negations);
  const mended = mendable.has(hit.topic) ? places(words.mended) : new Set<number>();
  const calms = (at: number): boolean =>
    (negations.has(at) || mended.has(at)) && !notCalming.has(at) && !hit.at.includes(at);

  const before = reach(first, -1, words, places, tokens);
  const inside = range(first + 1, last);
  const after = reach(last, 1, words, places, tokens);
  const still = places(words.still);
  // "Still no smell of gas" insists on nothing.
  const insists = (at: number): boolean => still.has(at) && !negations.has(at + 1) && !hit.at.includes(at);
  if ([...before, ...inside, ...after].some(insists)) return false;
  if (before.some(calms) || inside.some(calms)) return true;
  const isAfter = (positions: readonly number[]): boolean =>
    positions.every((at) => !notCalming.has(at)) &&
    (positions[0] ?? 0) > first &&
    after.concat(inside).includes(positions[0] ?? -1);
  return (
    words.over.some((phrase) => occurrences(phrase, places, tokens).some(isAfter)) ||
    acrossJoints(last, words, places, tokens).some((at) => mended.has(at) && !notCalming.has(at))
  );
}

/** The words to one side of a danger that may still speak about it. */
function reach(from: number, step: 1 | -1, words: DangerWords, places: Places, tokens: readonly Token[]): number[] {
  const joints = places(words.joints);
  const turns = places(words.turns);
  const reached: number[] = [];
  for (let at = from + step; Math.abs(at - from) <= REACH; at += step) {
    if (tokens[at]?.part !== tokens[from]?.part || joints.has(at) || turns.has(at)) break;
    reached.push(at);
  }
  return reached;
}

/** "Found a leak and fixed it": a repair is often told after "and". */
function acrossJoints(from: number, words: DangerWords, places: Places, tokens: readonly Token[]): number[] {
  const turns = places(words.turns);
  const reached: number[] = [];
  for (let at = from + 1; at <= from + REACH; at++) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence || turns.has(at)) break;
    reached.push(at);
  }
  return reached;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function wordsOf(words: DangerWords): string[] {
  const phrases = [
    ...words.harmless,
    ...words.over,
    ...words.notCalming,
    ...words.rules.flatMap((rule) => ("say" in rule ? rule.say : rule.near)),
  ];
  return [
    ...phrases.flatMap(phraseWords),
    words.common,
    words.negations,
    words.mended,
    words.still,
    words.joints,
    words.turns,
  ];
}
