import { en, type Words } from "./en.ts";

export { LANGUAGES } from "../recovery/languages.ts";
export type { AlertWords, VisitWords, Words } from "./en.ts";

const tables: Readonly<Record<string, Words>> = { en };

/** The words of a language (BCP 47; region ignored); English where we don't speak it. */
export function wording(language: string): Words {
  return tables[language.slice(0, 2).toLowerCase()] ?? en;
}

/** "Tom", "Tom and Ana", "Tom, Ana and Lee". */
export function names(people: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(people);
}

/** How a person is addressed: the first of their names, or all of it when it is a single word or a title. */
export function firstName(name: string): string {
  const [first = name, second] = name.trim().split(/\s+/);
  return /^(mr|mrs|ms|miss|dr|herr|frau|mme|m|sig|sra?|pan|pani)\.?$/i.test(first) && second ? name.trim() : first;
}
