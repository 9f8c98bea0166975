import { LANGUAGES } from "../recovery/languages.ts";
import type { Words } from "./en.ts";
import { tables } from "./tables.ts";

export type { VisitWords, Words } from "./en.ts";
export { LANGUAGES };

export const visitWords = tables<Words>({
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  pt: async () => (await import("./pt.ts")).pt,
  pl: async () => (await import("./pl.ts")).pl,
  ar: async () => (await import("./ar.ts")).ar,
});

export const wording = visitWords.words;
