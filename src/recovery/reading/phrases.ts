/**
 * A word pattern is one or more alternatives: `leak*|hiss*|gas`. A star stands for any beginning or ending; without
 * one the whole word must match. Accents and case don't count.
 */
export type Word = string;

/** Words in this order, separated by spaces; `...` lets up to four other words in between. */
export type Phrase = string;

/** A list of phrases as one reads them, with commas between. */
export function phrases(list: TemplateStringsArray): readonly Phrase[] {
  return list
    .join("")
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
