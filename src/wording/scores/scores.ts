import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en, type ScoreWords } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export type { Entry, ScoreWords } from "./en.ts";

const tables: Readonly<Record<string, ScoreWords>> = { en, es, fr, de, it, pt, pl, ar };

/** Words about numbers in a language (BCP 47; region ignored); English where we don't speak it. */
export function scoreWords(language: string): ScoreWords {
  return tables[language.slice(0, 2).toLowerCase()] ?? en;
}

export const SCORE_LANGUAGES: readonly string[] = Object.keys(tables);
