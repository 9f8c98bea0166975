import { tables } from "../tables.ts";
import type { ConnectionWords } from "./en.ts";

export type { ConnectionWords } from "./en.ts";

/** What an owner reads on the pages of channels, keys, webhooks and of what was changed. */
export const connectionWords = tables<ConnectionWords>({
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  pt: async () => (await import("./pt.ts")).pt,
  pl: async () => (await import("./pl.ts")).pl,
  ar: async () => (await import("./ar.ts")).ar,
});
