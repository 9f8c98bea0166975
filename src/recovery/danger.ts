// Finds a word of danger in what a customer wrote, in any of our languages, whichever the visit was in. It prefers a
// false alarm to a missed one: only a denial close by, a repair or a known harmless phrase calls a danger off. It
// never judges how bad it is; a human does.

import { type Hit, isCalmed } from "./danger/calming.ts";
import { scriptsIn } from "./danger/languages.ts";
import { type DangerRule, type DangerTopic, type DangerWords, here, placesOf, topics } from "./danger/words.ts";
import type { Language } from "./languages.ts";
import { occurrences, type Places } from "./reading/lexicon.ts";
import { type Token, tidy, tokenize } from "./reading/tokens.ts";

export interface Danger {
  /** The words that gave the alarm, as the customer wrote them. */
  readonly word: string;
  readonly language: Language;
  readonly topic: DangerTopic;
}

export function findDanger(text: string): Danger | null {
  const written = tidy(text);
  const tokens = tokenize(written);
  const readings = scriptsIn(written).flatMap(({ languages, lexicon }) => {
    const places = lexicon.places(tokens);
    return languages.map((words) => read(words, tokens, places));
  });
  const likeliest = Math.max(...readings.map((reading) => reading.common));

  for (const reading of readings.sort((a, b) => b.common - a.common)) {
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

interface Reading {
  readonly language: Language;
  readonly common: number;
  readonly alarms: readonly Hit[];
  /** Positions this language has understood as harmless. */
  readonly calm: ReadonlySet<number>;
}

function read(words: DangerWords, tokens: readonly Token[], places: Places): Reading {
  const hits = here(words.rules, places)
    .flatMap((rule) => matches(rule, places, tokens).map((at) => ({ topic: rule.topic, at, sure: rule.sure })))
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || span(a) - span(b));
  const harmless = placesOf(words.harmless, { places, tokens });
  const notCalming = hits.length > 0 ? placesOf(words.notCalming, { places, tokens }) : new Set<number>();
  const calm = new Set(harmless);
  const alarms: Hit[] = [];
  for (const hit of hits) {
    if (!hit.sure && hit.at.some((position) => harmless.has(position))) continue;
    if (interrupted(hit.at, words, places)) continue;
    if (isCalmed(hit, { words, tokens, places, notCalming })) for (const at of hit.at) calm.add(at);
    else alarms.push(hit);
  }
  return { language: words.language, common: places(words.common).size, alarms, calm };
}

function matches(rule: DangerRule, places: Places, tokens: readonly Token[]): number[][] {
  if ("say" in rule) return occurrences(rule.say, places, tokens);
  const [one, other] = rule.near;
  const found: number[][] = [];
  for (const a of places(one)) {
    for (const b of places(other)) {
      if (a !== b && Math.abs(a - b) <= rule.within && tokens[a]?.sentence === tokens[b]?.sentence) found.push([a, b]);
    }
  }
  return found;
}

function span({ at }: Hit): number {
  return Math.max(...at) - Math.min(...at);
}

/** A turn of thought ("but") inside a match means that its words belong to two thoughts. */
function interrupted(at: readonly number[], words: DangerWords, places: Places): boolean {
  const turns = places(words.turns);
  for (let i = Math.min(...at) + 1; i < Math.max(...at); i++) if (turns.has(i) && !at.includes(i)) return true;
  return false;
}
