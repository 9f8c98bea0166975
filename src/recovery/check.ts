// Reads what a manager is about to send to a customer who was let down, and points out excuses, jargon, blame, missing
// empathy and a missing time, each with a better sentence. It advises and never blocks.

import { arabic } from "./check/ar.ts";
import { german } from "./check/de.ts";
import { english } from "./check/en.ts";
import { spanish } from "./check/es.ts";
import { french } from "./check/fr.ts";
import { italian } from "./check/it.ts";
import { polish } from "./check/pl.ts";
import { portuguese } from "./check/pt.ts";
import type { CheckWords, Fault } from "./check/words.ts";
import type { Language } from "./languages.ts";
import { Lexicon, occurrences, type Places, phraseWords } from "./reading/lexicon.ts";
import { type Token, tidy, tokenize } from "./reading/tokens.ts";

export interface Advice {
  readonly kind: "excuse" | "jargon" | "blame" | "no_empathy" | "no_time";
  /** The words in question, as written; null when something is missing. */
  readonly phrase: string | null;
  readonly why: string;
  readonly better: string;
}

const languages: Readonly<Record<Language, CheckWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  pl: polish,
  ar: arabic,
};

const lexicons = new Map<Language, Lexicon>();

export function checkMessage(text: string, language: Language): Advice[] {
  const words = languages[language];
  const written = tidy(text);
  const tokens = tokenize(written);
  if (tokens.length === 0) return [];
  const places = lexiconOf(language, words).places(tokens);

  const found = (kind: Advice["kind"], faults: readonly Fault[]): Advice[] =>
    faults.flatMap((fault) => {
      const phrase = firstPhrase(fault, places, tokens, written);
      return phrase === null ? [] : [{ kind, phrase, why: fault.why, better: fault.better }];
    });
  const missing = (kind: Advice["kind"], { why, better }: Fault): Advice => ({ kind, phrase: null, why, better });

  const advice = [...found("excuse", words.excuse), ...found("jargon", words.jargon), ...found("blame", words.blame)];
  if (firstPhrase(words.empathy, places, tokens, written) === null) advice.push(missing("no_empathy", words.empathy));
  if (!saysWhen(words.time, places, tokens, written)) {
    const vague = found("no_time", [words.vague]);
    advice.push(...(vague.length > 0 ? vague : [missing("no_time", words.time)]));
  }
  return advice;
}

function lexiconOf(language: Language, words: CheckWords): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const faults = [...words.excuse, ...words.jargon, ...words.blame, words.empathy, words.time, words.vague];
  const lexicon = new Lexicon(faults.flatMap((fault) => fault.phrases.flatMap(phraseWords)));
  lexicons.set(language, lexicon);
  return lexicon;
}

/** The earliest phrase of a fault as written; of two that begin together, the longer. */
function firstPhrase(fault: Fault, places: Places, tokens: readonly Token[], written: string): string | null {
  const [first] = fault.phrases
    .flatMap((phrase) => occurrences(phrase, places, tokens))
    .map((at) => ({ start: tokens[Math.min(...at)]?.start ?? 0, end: tokens[Math.max(...at)]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return first ? written.slice(first.start, first.end) : null;
}

const clock = /(?<!\d)(?:[01]?\d|2[0-4])\s?(?:[:.h]\s?[0-5]\d|h\b|[ap]\.?m\b|uhr\b|o['’]clock)|[٠-٩]{1,2}:[٠-٩]{2}/iu;

function saysWhen(time: Fault, places: Places, tokens: readonly Token[], written: string): boolean {
  return clock.test(written) || firstPhrase(time, places, tokens, written) !== null;
}
