import { LANGUAGES, type Language } from "../recovery/languages.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en, type Words } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export type { AlertWords, VisitWords, Words } from "./en.ts";
export { LANGUAGES };

const tables: Readonly<Record<Language, Words>> = { en, es, fr, de, it, pt, pl, ar };

/** The words of a language (BCP 47; region ignored); English where we don't speak it. */
export function wording(language: string): Words {
  const known = LANGUAGES.find((ours) => ours === language.slice(0, 2).toLowerCase());
  return known === undefined ? en : tables[known];
}

const lists = new Map<string, Intl.ListFormat>();

/** "Tom", "Tom and Ana", "Tom, Ana and Lee". */
export function names(people: readonly string[], language: string): string {
  let list = lists.get(language);
  if (list === undefined) {
    list = new Intl.ListFormat(language, { type: "conjunction" });
    lists.set(language, list);
  }
  return list.format(people);
}

/** How a person is addressed: the first of their names, or all of it when it is a single word or a title. */
export function firstName(name: string): string {
  const [first = name, second] = name.trim().split(/\s+/);
  return /^(mr|mrs|ms|miss|dr|herr|frau|mme|m|sig|sra?|pan|pani)\.?$/i.test(first) && second ? name.trim() : first;
}
