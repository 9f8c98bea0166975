/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: "English",
  es: "Español",
  fr: "Français",
  de: "Deutsch",
  it: "Italiano",
  pt: "Português",
  pl: "Polski",
  ar: "العربية",
};

const lists = new Map<string, Intl.ListFormat>();

/** "Tom", "Tom and Ana", "Tom, Ana and Lee". */
export function names(people: readonly string[], language: string): string {
  // The first list of an isolate costs as much as a whole page, and most visits were one person's.
  if (people.length < 2) return people.join();
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
