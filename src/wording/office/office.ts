import { tables } from "../tables.ts";
import type { OfficeWords } from "./en.ts";

export type { OfficeWords } from "./en.ts";

/** What the people read who run the business. */
export const officeWords = tables<OfficeWords>({
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  pt: async () => (await import("./pt.ts")).pt,
  pl: async () => (await import("./pl.ts")).pl,
  ar: async () => (await import("./ar.ts")).ar,
});
