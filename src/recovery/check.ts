// Reads what a manager is about to send to a customer who was let down, and points out excuses, jargon, blame, missing
// empathy and a missing time, each with a better sentence. It advises and never blocks.

import ar from "./check/ar.json" with { type: "json" };
import de from "./check/de.json" with { type: "json" };
import en from "./check/en.json" with { type: "json" };
import es from "./check/es.json" with { type: "json" };
import fr from "./check/fr.json" with { type: "json" };
import it from "./check/it.json" with { type: "json" };
import pl from "./check/pl.json" with { type: "json" };
import pt from "./check/pt.json" with { type: "json" };
import type { Language } from "./languages.ts";
import { occurrences, placesOf, readPhrase, tidy, tokenize } from "./reading.ts";

export interface Advice {
  readonly kind: "excuse" | "jargon" | "blame" | "no_empathy" | "no_time";
  /** The words in question, as written; null when something is missing. */
  readonly phrase: string | null;
  readonly why: string;
  readonly better: string;
}

/** Wordings of the same fault, with commas between; each says why it hurts and offers a better sentence. */
export interface Fault {
  readonly phrases: readonly string[];
  readonly why: string;
  readonly better: string;
}

interface CheckWords {
  readonly excuse: readonly Fault[];
  readonly jargon: readonly Fault[];
  readonly blame: readonly Fault[];
  /** Words that show feeling, and what to say when there are none. */
  readonly empathy: Fault;
  /** Words that say when, and what to say when there are none. */
  readonly time: Fault;
  /** "Soon" and its like, which are no time. */
  readonly vague: Fault;
}

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { en, es, fr, de, it, pt, pl, ar };

export function checkMessage(text: string, language: Language): Advice[] {
  const words = CHECK_WORDS[language];
  const written = tidy(text);
  const tokens = tokenize(written);
  if (tokens.length === 0) return [];
  const places = placesOf(tokens);

  /** The earliest phrase of a fault as written; of two that begin together, the longer. */
  const firstPhrase = ({ phrases }: Fault): string | null => {
    const [found] = wordings(phrases)
      .flatMap((phrase) => occurrences(readPhrase(phrase), places, tokens))
      .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return found ? written.slice(tokens[found[0]]?.start, tokens[found[1]]?.end) : null;
  };
  const found = (kind: Advice["kind"], faults: readonly Fault[]): Advice[] =>
    faults.flatMap((fault) => {
      const phrase = firstPhrase(fault);
      return phrase === null ? [] : [{ kind, phrase, why: fault.why, better: fault.better }];
    });
  const missing = (kind: Advice["kind"], { why, better }: Fault): Advice => ({ kind, phrase: null, why, better });

  const advice = [...found("excuse", words.excuse), ...found("jargon", words.jargon), ...found("blame", words.blame)];
  if (firstPhrase(words.empathy) === null) advice.push(missing("no_empathy", words.empathy));
  if (!CLOCK.test(written) && firstPhrase(words.time) === null) {
    const vague = found("no_time", [words.vague]);
    advice.push(...(vague.length > 0 ? vague : [missing("no_time", words.time)]));
  }
  return advice;
}

export function wordings(phrases: readonly string[]): string[] {
  return phrases.flatMap((line) => line.split(", "));
}

const CLOCK = /(?<!\d)(?:[01]?\d|2[0-4])\s?(?:[:.h]\s?[0-5]\d|h\b|[ap]\.?m\b|uhr\b|o['’]clock)|[٠-٩]{1,2}:[٠-٩]{2}/iu;
