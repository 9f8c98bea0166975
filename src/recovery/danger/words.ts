import type { Language } from "../languages.ts";
import type { Phrase, Word } from "../reading/phrases.ts";

export type DangerTopic =
  | "gas"
  | "smoke_fire"
  | "electric"
  | "injury"
  | "water"
  | "carbon_monoxide"
  | "threat"
  | "medical"
  | "vehicle";

/** One of the phrases, or two words in either order at most `within` words apart. */
export type DangerRule = {
  readonly topic: DangerTopic;
  readonly sure?: true;
} & ({ readonly say: readonly Phrase[] } | { readonly near: readonly [Word, Word]; readonly within: number });

export function near(topic: DangerTopic, one: Word, other: Word, within = 5): DangerRule {
  return { topic, near: [one, other], within };
}

export function say(topic: DangerTopic, say: readonly Phrase[]): DangerRule {
  return { topic, say };
}

/** Looks through harmless phrases: the "smoke alarm" is harmless, the smoke alarm going off is not. */
export function sure(topic: DangerTopic, say: readonly Phrase[]): DangerRule {
  return { topic, say, sure: true };
}

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
  /** Phrases that look like one of the three above and are not: "no one came", "not fixed". */
  readonly notCalming: readonly Phrase[];
  /** Words that insist: whatever was denied or mended is there again. */
  readonly still: Word;
  /** A denial doesn't reach across these. */
  readonly joints: Word;
  /** A new thought begins: "but", "although". */
  readonly turns: Word;
}
