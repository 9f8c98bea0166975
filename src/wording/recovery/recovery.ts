import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en, type RecoveryWords } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export type { RecoveryWords } from "./en.ts";

export const RECOVERY_TABLES: Readonly<Record<string, RecoveryWords>> = { en, es, fr, de, it, pt, pl, ar };

/** The words of a recovery in a language (BCP 47; region ignored); English where we don't speak it. */
export function recoveryWording(language: string): RecoveryWords {
  return RECOVERY_TABLES[language.slice(0, 2).toLowerCase()] ?? en;
}
