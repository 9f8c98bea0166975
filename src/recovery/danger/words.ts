import type { Language } from "../languages.ts";
import { occurrences, type Places, phraseWords } from "../reading/lexicon.ts";
import { type Phrase, phrasesOf, type Word } from "../reading/phrases.ts";
import type { Token } from "../reading/tokens.ts";

/** The first of them that is heard names the alarm. */
export const topics = [
  "gas",
  "smoke_fire",
  "electric",
  "injury",
  "water",
  "carbon_monoxide",
  "threat",
  "medical",
  "vehicle",
] as const;

export type DangerTopic = (typeof topics)[number];

/** One of the phrases, or two words in either order at most `within` words apart. */
export type DangerRule = {
  readonly topic: DangerTopic;
  /** Looks through harmless phrases: the "smoke alarm" is harmless, the smoke alarm going off is not. */
  readonly sure: boolean;
} & ({ readonly say: Phrase } | { readonly near: readonly [Word, Word]; readonly within: number });

/** What one language knows of danger. Rules and phrases are kept by their first word. */
export interface DangerWords {
  readonly language: Language;
  /** Everyday words by which the language of a comment is recognised. */
  readonly common: Word;
  readonly rules: ByFirstWord<DangerRule>;
  /** Phrases whose words can't be part of a danger. */
  readonly harmless: ByFirstWord<Phrase>;
  /** Words that call a danger off when they stand before it or inside it. */
  readonly negations: Word;
  /** Words that call a danger off when they follow it closely. */
  readonly over: ByFirstWord<Phrase>;
  /** Words of repair: they call off gas, water and electric dangers, but never what already hurt someone. */
  readonly mended: Word;
  /** Whose work it was: "the pipe he repaired" is not a repair of the danger. */
  readonly doer: Word;
  /** Phrases that tell that help was quick or that all is well: they call off what can be mended. */
  readonly rescued: ByFirstWord<Phrase>;
  /** Phrases that put a whole sentence long ago. */
  readonly history: ByFirstWord<Phrase>;
  /** Words by which a danger lies in the past. */
  readonly past: Word;
  /** Phrases that look like one of the above and are not: "no one came", "not fixed". */
  readonly notCalming: ByFirstWord<Phrase>;
  /** Words that insist: whatever was denied or mended is there again. */
  readonly still: Word;
  /** A denial doesn't reach across these. */
  readonly joints: Word;
  /** A new thought begins: "but", "although". */
  readonly turns: Word;
}

export type ByFirstWord<T> = ReadonlyMap<Word, readonly T[]>;

/**
 * Reads what is written in a language's files: `key: phrases, with commas between`, over as many lines as they need.
 * The keys are those of `DangerWords` and, for the rules, the topics: with `!` when they are sure. `gas ~6 smell*` are
 * two words at most six apart. `@name` gives a list of words a name.
 */
export function learn(language: Language, text: string): DangerWords {
  const lists = readLists(text);
  const phrases = (name: string): readonly Phrase[] => phrasesOf(lists.get(name) ?? "");
  const word = (name: string): Word => phrases(name)[0]?.[0] ?? "";
  const byFirst = (name: string): ByFirstWord<Phrase> => Map.groupBy(phrases(name), ([first = ""]) => first);
  const rules = (topic: DangerTopic, sure: boolean): DangerRule[] =>
    phrases(sure ? `${topic}!` : topic).map((phrase) => rule(topic, sure, phrase));
  const all = topics.flatMap((topic) => [...rules(topic, true), ...rules(topic, false)]);
  return {
    language,
    common: word("common"),
    rules: Map.groupBy(all, (rule) => ("say" in rule ? rule.say[0] : rule.near[0]) ?? ""),
    harmless: byFirst("harmless"),
    negations: word("negations"),
    over: byFirst("over"),
    mended: word("mended"),
    doer: word("doer"),
    rescued: byFirst("rescued"),
    history: byFirst("history"),
    past: word("past"),
    notCalming: byFirst("notCalming"),
    still: word("still"),
    joints: word("joints"),
    turns: word("turns"),
  };
}

function readLists(text: string): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  let key = "";
  for (const line of text.replace(/\|\s*\n\s*/gu, "|").split("\n")) {
    const named = /^(@?[\p{L}_]+!?):$/u.exec(line)?.[1];
    key = named ?? key;
    if (named !== undefined) continue;
    const list = line.replace(/@\p{L}+/gu, (name) => lists.get(name)?.trim() ?? name);
    const sofar = lists.get(key);
    lists.set(key, sofar === undefined ? list : `${sofar}\n${list}`);
  }
  return lists;
}

function rule(topic: DangerTopic, sure: boolean, phrase: Phrase): DangerRule {
  const [one, within, other] = phrase;
  if (one && other && within?.startsWith("~"))
    return { topic, sure, near: [one, other], within: Number(within.slice(1)) };
  return { topic, sure, say: phrase };
}

/** Those that may occur, because their first word does. */
export function here<T>(list: ByFirstWord<T>, places: Places): T[] {
  return places.found.flatMap((word) => list.get(word) ?? []);
}

/** All positions at which any of the phrases stands. */
export function placesOf(
  list: ByFirstWord<Phrase>,
  { places, tokens }: { places: Places; tokens: readonly Token[] },
): Set<number> {
  return new Set(here(list, places).flatMap((phrase) => occurrences(phrase, places, tokens).flat()));
}

/** Every word of the rules and phrases. */
export function patterns(words: DangerWords): Word[] {
  const phrases = [words.harmless, words.over, words.rescued, words.history, words.notCalming].flatMap((list) => [
    ...list.values(),
  ]);
  return [
    ...phrases.flat().flatMap(phraseWords),
    ...[...words.rules.values()].flat().flatMap((rule) => ("say" in rule ? phraseWords(rule.say) : rule.near)),
  ];
}

export function littleWords(words: DangerWords): Word[] {
  const { common, negations, mended, doer, past, still, joints, turns } = words;
  return [common, negations, mended, doer, past, still, joints, turns];
}
