import { en, type ScoreWords } from "./en.ts";

export type { Entry, ScoreWords } from "./en.ts";

const tables: Readonly<Record<string, ScoreWords>> = { en };

/** Words about numbers in a language (BCP 47; region ignored); English where we don't speak it. */
export function scoreWords(language: string): ScoreWords {
  return tables[language.slice(0, 2).toLowerCase()] ?? en;
}

export const SCORE_LANGUAGES: readonly string[] = Object.keys(tables);
