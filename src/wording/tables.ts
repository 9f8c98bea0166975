// One table of words a language, each a module of its own: a page loads the language that it shows, and whoever writes to
// anybody loads them all (all.ts). Asking for one that was not loaded is a mistake of ours and throws.
import { LANGUAGES, type Language } from "../recovery/languages.ts";

interface Tables<W> {
  /** The words of a language (BCP 47; region ignored); English where we don't speak it. */
  words(language: string): W;
  load(language: string): Promise<void>;
  keep(tables: Readonly<Record<Language, W>>): void;
}

export function tables<W>(modules: Readonly<Record<Language, () => Promise<W>>>): Tables<W> {
  const loaded = new Map<Language, W>();
  return {
    words(language) {
      const words = loaded.get(spoken(language));
      if (words === undefined) throw new Error(`the words of ${language} were not loaded`);
      return words;
    },
    async load(language) {
      const known = spoken(language);
      if (!loaded.has(known)) loaded.set(known, await modules[known]());
    },
    keep(all) {
      for (const language of LANGUAGES) loaded.set(language, all[language]);
    },
  };
}

function spoken(language: string): Language {
  return LANGUAGES.find((ours) => ours === language.slice(0, 2).toLowerCase()) ?? "en";
}
