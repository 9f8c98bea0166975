import type { Language } from "../languages.ts";
import ar from "./ar.json" with { type: "json" };
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import it from "./it.json" with { type: "json" };
import pl from "./pl.json" with { type: "json" };
import pt from "./pt.json" with { type: "json" };

type Section = keyof typeof en;

/** All danger words. A comment is read in every language, so that one import brings the lot. */
export const LISTS: Readonly<
  Record<Language, { readonly [section in Section]: { readonly [group in keyof (typeof en)[section]]: string } }>
> = { en, es, fr, de, it, pt, pl, ar };
