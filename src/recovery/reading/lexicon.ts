import type { Phrase, Word } from "./phrases.ts";
import { fold, type Token } from "./tokens.ts";

/** Where every word pattern occurs in one comment. */
export interface Places {
  (word: Word): ReadonlySet<number>;
  /** The patterns that occur at all. */
  readonly found: readonly Word[];
}

const nowhere: ReadonlySet<number> = new Set();

/**
 * All patterns of all languages in three maps, so that a comment is looked up letter by letter once, however many
 * rules there are.
 */
export class Lexicon {
  readonly #whole = new Map<string, Set<Word>>();
  readonly #beginnings = new Map<string, Set<Word>>();
  readonly #endings = new Map<string, Set<Word>>();

  readonly #little: ReadonlySet<Word>;

  /** Little words, like "not", are never looked for in the stem of another. */
  constructor(words: Iterable<Word>, little: Iterable<Word> = []) {
    this.#little = new Set(little);
    for (const word of [...words, ...this.#little]) {
      for (const alternative of word.split("|")) this.#add(alternative, word);
    }
  }

  #add(alternative: string, word: Word): void {
    const open = alternative.endsWith("*");
    const ending = alternative.startsWith("*");
    for (const spelling of spellings(alternative.replaceAll("*", ""))) {
      const map = ending ? this.#endings : open ? this.#beginnings : this.#whole;
      const known = map.get(spelling);
      if (known) known.add(word);
      else map.set(spelling, new Set([word]));
    }
  }

  places(tokens: readonly Token[]): Places {
    const found = new Map<Word, Set<number>>();
    const put = (words: Set<Word> | undefined, at: number, isStem: boolean): void => {
      for (const word of words ?? []) {
        if (isStem && this.#little.has(word)) continue;
        const places = found.get(word);
        if (places) places.add(at);
        else found.set(word, new Set([at]));
      }
    };
    tokens.forEach((token, at) => {
      for (const form of token.forms) {
        put(this.#whole.get(form), at, false);
        for (let length = 1; length <= form.length; length++) {
          put(this.#beginnings.get(form.slice(0, length)), at, false);
          put(this.#endings.get(form.slice(-length)), at, false);
        }
      }
      for (const stem of token.stems) put(this.#whole.get(stem), at, true);
    });
    return Object.assign((word: Word) => found.get(word) ?? nowhere, { found: [...found.keys()] });
  }
}

/** People without an umlaut on their keyboard write `ae`, or leave the dots out. */
function spellings(word: string): string[] {
  const plain = fold(word);
  if (!/[äöü]/iu.test(word)) return [plain];
  return [plain, fold(word.replace(/[äöü]/giu, (letter) => `${letter}e`))];
}

export function phraseWords(phrase: Phrase): Word[] {
  return phrase.filter((word) => word !== "...");
}

/** Every occurrence of a phrase, as the positions of its own words (not of the words let in between). */
export function occurrences(phrase: Phrase, places: Places, tokens: readonly Token[]): number[][] {
  const [first] = phrase;
  if (first === undefined) return [];
  const found: number[][] = [];
  for (const at of places(first)) {
    const positions = follow(1, at, [at]);
    if (positions) found.push(positions);
  }
  return found;

  function follow(next: number, from: number, sofar: number[]): number[] | null {
    const gap = phrase[next] === "...";
    const step = gap ? next + 1 : next;
    const word = phrase[step];
    if (word === undefined) return sofar;
    const reach = gap ? 5 : 1;
    for (let at = from + 1; at <= from + reach; at++) {
      if (tokens[at]?.sentence !== tokens[from]?.sentence) return null;
      if (!places(word).has(at)) continue;
      const positions = follow(step + 1, at, [...sofar, at]);
      if (positions) return positions;
    }
    return null;
  }
}
