import { greetingName } from "./given_name.ts";

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

/** A table's own word: what a person typed may be called like something that every table has by birth. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

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

/** Stands where a customer's name would, when there is none to greet by. It has no width, should it ever be seen. */
export const NO_NAME = "\u2060";

/** Takes out what stands for a name, and the comma or the vocative that came with it. */
export function closeGap(text: string): string {
  if (!text.includes(NO_NAME)) return text;
  const closed = text.replace(/\s*[,،]?\s*(?:يا\s*)?\u2060(?=\s*(?:[,،.?!؟:;]|$))/gu, "").replace(/^[\s,،]+/u, "");
  return closed.replace(/^[¿¡]?\p{L}/u, (start) => start.toUpperCase());
}

/** A sentence to a customer, by their given name where there surely is one. */
export function spokenTo(fullName: string, say: (customer: string) => string): string {
  return closeGap(say(greetingName(fullName) ?? NO_NAME));
}
