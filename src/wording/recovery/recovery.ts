import { en, type RecoveryWords } from "./en.ts";

export type { RecoveryWords } from "./en.ts";

const tables: Readonly<Record<string, RecoveryWords>> = { en };

/** The words of a recovery in a language (BCP 47; region ignored); English where we don't speak it. */
export function recoveryWording(language: string): RecoveryWords {
  return tables[language.slice(0, 2).toLowerCase()] ?? en;
}
