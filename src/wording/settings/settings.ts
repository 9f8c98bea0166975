import { tables } from "../tables.ts";
import type { SettingsWords } from "./en.ts";

export type { SettingsWords } from "./en.ts";

/** What the pages say on which an owner sets how the business asks and answers. */
export const settingsWords = tables<SettingsWords>({
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  pt: async () => (await import("./pt.ts")).pt,
  pl: async () => (await import("./pl.ts")).pl,
  ar: async () => (await import("./ar.ts")).ar,
});
