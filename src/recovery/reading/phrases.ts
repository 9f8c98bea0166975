/**
 * A word pattern is one or more alternatives: `leak*|hiss*|gas`. A star stands for any beginning or ending; without
 * one the whole word must match. Accents and case don't count.
 */
export type Word = string;

/** Words in this order; `...` lets up to four other words in between. */
export type Phrase = readonly Word[];

/** A list of phrases as one reads them, with commas between. */
export function phrases(list: TemplateStringsArray): readonly Phrase[] {
  return phrasesOf(list.join(""));
}

export function phrasesOf(list: string): readonly Phrase[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => phrase.split(/\s+/u));
}

/** A tag, so that the bundler leaves every script as it is: escaped letter by letter, Arabic is three times as long. */
export const written = String.raw;
