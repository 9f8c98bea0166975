// What the danger words and the writing checker share: a text as folded words, and where a written word or phrase stands
// in it. `leak*` is any word that begins so, `*geruch` any that ends so, `a|b` one or the other; accents and case don't
// count.

export interface Token {
  readonly start: number;
  readonly end: number;
  /** The folded word and, in Arabic, the same without its article, particle or person. */
  readonly forms: readonly string[];
  readonly sentence: number;
  /** Number of the part between commas. */
  readonly part: number;
}

/** Where each word, each beginning (`lea*`) and each ending (`*ruch`) occurs. */
type Places = ReadonlyMap<string, readonly number[]>;

/** No word of a list is longer. Of a longer one the beginning and the end are read: each of them costs its own length. */
const LONGEST_WORD = 40;

/** `lea*`, `*eak`: how a list writes a word by its beginning or its end. */
export function beginningsAndEnds(form: string): string[] {
  return Array.from({ length: Math.min(form.length, LONGEST_WORD) }, (_, i) => [
    `${form.slice(0, i + 1)}*`,
    `*${form.slice(form.length - i - 1)}`,
  ]).flat();
}

/** First and last position of an occurrence. */
export type Span = readonly [first: number, last: number];

/** One or more words that follow each other, each with its alternatives; null lets up to four others in between. */
export type Phrase = readonly (readonly string[] | null)[];

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ł: "l", ø: "o", æ: "ae", œ: "oe", đ: "d", ı: "i" },
  ...{ ٱ: "ا", ى: "ي", ة: "ه", ی: "ي", ک: "ك", گ: "ك", پ: "ب", چ: "ج", ڤ: "ف", ظ: "ض" },
};

/** Lower case without accents, vowel signs or drawn-out letters. */
function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\u0640'’ʼ&]/gu, "")
    .toLowerCase()
    .replace(/[ßłøæœđıٱىةیکگپچڤظ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/(.)\1{2,}/gu, "$1");
}

export function tidy(text: string): string {
  return text.normalize("NFKC").replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "");
}

/** A long text in pieces of about this length, parted where a word ends. */
const PIECE = 4_000;

export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + PIECE >= text.length ? text.length : gapAfter(text, from + PIECE);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

/** Where the word that stands there ends; soon, where none does. */
function gapAfter(text: string, at: number): number {
  const gap = text.slice(at, at + 200).search(/\s/u);
  return gap < 0 ? at : at + gap;
}

const WORD_OR_BREAK =
  /\p{L}&\p{L}(?![\p{L}&])|[\p{L}\p{M}\p{N}\u0640]+(?:['’ʼ]t(?!\p{L}))?|[.!?;\n؟؛]+|[,:،–—()]|\p{Extended_Pictographic}/gu;

export function tokenize(tidied: string): Token[] {
  const tokens: Token[] = [];
  let [sentence, part] = [0, 0];
  for (const { 0: written, index: start } of tidied.matchAll(WORD_OR_BREAK)) {
    if (/^[\p{L}\p{M}\p{N}]/u.test(written)) {
      tokens.push({ start, end: start + written.length, forms: forms(fold(written)), sentence, part });
      continue;
    }
    part += 1;
    // Three dots are a pause, and so is a face.
    if (/^[.!?;\n؟؛]/u.test(written) && !/^\.{2,}$/.test(written)) sentence += 1;
  }
  return tokens;
}

function forms(word: string): string[] {
  if (!/^[\u0621-\u064a]{3,}$/u.test(word)) return [word];
  const bare = word.replace(/^[وف](?=...)/u, "");
  const noun = bare.replace(/^(?:[بكعه]?ال|لل)(?=..)|^[بل](?=...)/u, "");
  const verb = bare.replace(/^[بحهس]?[يتن](?=...)/u, "");
  return [...new Set([word, bare, noun, verb])];
}

export function placesOf(tokens: readonly Token[]): Places {
  const places = new Map<string, number[]>();
  const put = (key: string, at: number): void => {
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.at(-1) !== at) known.push(at);
  };
  tokens.forEach((token, at) => {
    for (const form of token.forms) {
      put(form, at);
      for (const key of beginningsAndEnds(form)) put(key, at);
    }
  });
  return places;
}

const NOWHERE: readonly Span[] = [];

export function readPhrase(written: string): Phrase {
  return written
    .trim()
    .split(/[\s'’-]+/u)
    .map((word) => (word === "..." ? null : word.split("|").flatMap(spellings)));
}

/** People without an umlaut on their keyboard write `ae`, or leave the dots out. */
function spellings(word: string): string[] {
  if (/^[a-z]+\*?$/.test(word)) return [word];
  const folded = fold(word);
  return /[äöü]/i.test(word) ? [folded, fold(word.replace(/[äöü]/gi, (letter) => `${letter}e`))] : [folded];
}

export function occurrences(phrase: Phrase, places: Places, tokens: readonly Token[]): readonly Span[] {
  if (!phrase[0]?.some((word) => places.has(word))) return NOWHERE;
  const standing = (words: readonly string[] | null | undefined): readonly number[] =>
    words?.flatMap((word) => places.get(word) ?? []) ?? [];
  const lastFrom = (step: number, at: number): number | null => {
    if (step === phrase.length) return at;
    const gap = phrase[step] === null ? 1 : 0;
    for (const next of standing(phrase[step + gap]).toSorted((a, b) => a - b)) {
      if (next <= at || next > at + 1 + 4 * gap || tokens[next]?.sentence !== tokens[at]?.sentence) continue;
      const last = lastFrom(step + gap + 1, next);
      if (last !== null) return last;
    }
    return null;
  };
  return standing(phrase[0]).flatMap((first) => {
    const last = lastFrom(1, first);
    return last === null ? [] : [[first, last]];
  });
}
