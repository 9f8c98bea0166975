/** One word of a comment, as written and as compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The folded word and, in Arabic, the word without its article or a prefixed particle. */
  readonly forms: readonly string[];
  /** What is left of an Arabic word without its person, tense and pronoun: "بيحرقني" is also "حرق". */
  readonly stems: readonly string[];
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
  گ: "ك",
  پ: "ب",
  چ: "ج",
  ڤ: "ف",
  ظ: "ض",
};

/** Lower case without accents, vowel signs or drawn-out letters. A star survives, so that patterns fold the same way. */
export function fold(word: string): string {
  if (/^[a-z*]{1,2}$|^(?!.*(.)\1\1)[a-z*]+$/u.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/[\p{M}\u0640'’ʼ&]/gu, "")
    .toLowerCase()
    .replace(/[ßłøæœđıٱىةیکگپچڤظ]/gu, (letter) => letters[letter] ?? letter)
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
      const bare = forms(fold(written));
      tokens.push({
        start: match.index,
        end: match.index + written.length,
        forms: bare,
        stems: stems(bare),
        sentence,
        part,
      });
    }
  }
  return tokens;
}

const arabic = /^[\u0621-\u064a]{3,}$/u;

function forms(word: string): string[] {
  if (!arabic.test(word)) return [word];
  const bare = [
    word,
    word.replace(/^[وفبكعه]?ال(?=..)/u, ""),
    word.replace(/^[وف]?لل(?=..)/u, ""),
    word.replace(/^[وفبل](?=...)/u, ""),
  ];
  return [...new Set(bare)];
}

const pronoun = /(?:تني|توني|وني|ني|ناه|نا|تها|ها|هم|كم|هن|ته|وه|وا|ون|ين|ات|تو|ه|ي|ك|ت|و|ا)$/u;

function stems(bare: readonly string[]): string[] {
  const stripped = new Set<string>();
  for (const form of bare) {
    if (!arabic.test(form) || form.startsWith("ال")) continue;
    for (const verb of [form, form.replace(/^[بحهس](?=[يتنا]...)/u, "")]) {
      for (const word of [verb, verb.replace(pronoun, "")]) {
        for (const stem of [word, word.replace(/^[يتن](?=...)/u, "")]) if (stem.length >= 3) stripped.add(stem);
      }
    }
  }
  for (const form of bare) stripped.delete(form);
  return [...stripped];
}
