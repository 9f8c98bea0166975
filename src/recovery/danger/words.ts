import type { Language } from "../languages.ts";
import { type Phrase, phrasesOf, type Word } from "../reading/phrases.ts";

const topics = [
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

/** What one language knows of danger. */
export interface DangerWords {
  readonly language: Language;
  /** Everyday words by which the language of a comment is recognised. */
  readonly common: Word;
  readonly rules: readonly DangerRule[];
  /** Phrases whose words can't be part of a danger. */
  readonly harmless: readonly Phrase[];
  /** Words that call a danger off when they stand before it or inside it. */
  readonly negations: Word;
  /** Words that call a danger off when they follow it closely. */
  readonly over: readonly Phrase[];
  /** Words of repair: they call off gas, water and electric dangers, but never what already hurt someone. */
  readonly mended: Word;
  /** Whose work it was: "the pipe he repaired" is not a repair of the danger. */
  readonly doer: Word;
  /** Phrases that tell that help was quick or that all is well: they call off what can be mended. */
  readonly rescued: readonly Phrase[];
  /** Words by which a danger lies in the past. */
  readonly past: Word;
  /** Phrases that look like one of the above and are not: "no one came", "not fixed". */
  readonly notCalming: readonly Phrase[];
  /** Words that insist: whatever was denied or mended is there again. */
  readonly still: Word;
  /** A denial doesn't reach across these. */
  readonly joints: Word;
  /** A new thought begins: "but", "although". */
  readonly turns: Word;
}

/**
 * Reads what is written in one file per language: `key: phrases, with commas between`, over as many lines as they need.
 * The keys are those of `DangerWords` and, for the rules, the topics: with `!` when they are sure. `gas ~6 smell*` are
 * two words at most six apart. `@name` gives a list of words a name.
 */
export function learn(language: Language, text: string): DangerWords {
  const lists = new Map<string, string>();
  let key = "";
  for (const line of text.replace(/\|\s*\n\s*/gu, "|").split("\n")) {
    const [, named, rest = ""] = /^\s*(@?\w+!?):(?:\s+|$)(.*)$/u.exec(line) ?? [];
    key = named ?? key;
    const list = (named === undefined ? line : rest).replace(/@\w+/gu, (name) => lists.get(name)?.trim() ?? name);
    const sofar = lists.get(key);
    lists.set(key, sofar === undefined ? list : `${sofar}\n${list}`);
  }
  const phrases = (name: string): readonly Phrase[] => phrasesOf(lists.get(name) ?? "");
  const word = (name: string): Word => lists.get(name)?.trim() ?? "";
  const rules = (topic: DangerTopic, sure: boolean): DangerRule[] =>
    phrases(sure ? `${topic}!` : topic).map((phrase) => rule(topic, sure, phrase));
  return {
    language,
    common: word("common"),
    rules: topics.flatMap((topic) => [...rules(topic, true), ...rules(topic, false)]),
    harmless: phrases("harmless"),
    negations: word("negations"),
    over: phrases("over"),
    mended: word("mended"),
    doer: word("doer"),
    rescued: phrases("rescued"),
    past: word("past"),
    notCalming: phrases("notCalming"),
    still: word("still"),
    joints: word("joints"),
    turns: word("turns"),
  };
}

function rule(topic: DangerTopic, sure: boolean, phrase: Phrase): DangerRule {
  const [one, within, other] = phrase;
  if (one && other && within?.startsWith("~"))
    return { topic, sure, near: [one, other], within: Number(within.slice(1)) };
  return { topic, sure, say: phrase };
}
