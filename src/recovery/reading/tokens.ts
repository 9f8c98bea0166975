/** One word of a comment, as written and as compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The folded word and, in Arabic, the word without its article or a prefixed particle. */
  readonly forms: readonly string[];
  /** Sentence number: no danger is put together across sentences. */
  readonly sentence: number;
  /** Number of the part between commas: no denial reaches across a comma. */
  readonly part: number;
}

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ı: "i",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ی: "ي",
  ک: "ك",
};

/** Lower case without accents, vowel signs or drawn-out letters. A star survives, so that patterns fold the same way. */
export function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\u0640'’ʼ&]/gu, "")
    .toLowerCase()
    .replace(/[ßłøæœđıٱىةیک]/gu, (letter) => letters[letter] ?? letter)
    .replace(/(.)\1{2,}/gu, "$1");
}

const wordOrBreak =
  /\p{L}&\p{L}(?![\p{L}&])|[\p{L}\p{M}\p{N}\u0640]+(?:['’ʼ]t(?!\p{L}))?|[.!?;…\n؟؛]|[,:،–—()]|\p{Extended_Pictographic}/gu;

export function tidy(text: string): string {
  return text.normalize("NFKC").replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "");
}

export function tokenize(tidied: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let part = 0;
  for (const match of tidied.matchAll(wordOrBreak)) {
    const [written] = match;
    if (/^[,:،–—()]/u.test(written)) part += 1;
    else if (!/^[\p{L}\p{M}\p{N}]/u.test(written)) {
      part += 1;
      sentence += 1;
    } else {
      tokens.push({
        start: match.index,
        end: match.index + written.length,
        forms: forms(fold(written)),
        sentence,
        part,
      });
    }
  }
  return tokens;
}

function forms(word: string): string[] {
  if (!/^[\u0621-\u064a]{3,}$/u.test(word)) return [word];
  const bare = [
    word,
    word.replace(/^[وفبك]?ال(?=..)/u, ""),
    word.replace(/^[وف]?لل(?=..)/u, ""),
    word.replace(/^[وفبل](?=...)/u, ""),
  ];
  return [...new Set(bare)];
}
