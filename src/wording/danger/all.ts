// Every language at once, for whoever answers a text.
import { ar } from "./ar.ts";
import { dangerWords } from "./danger.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

dangerWords.keep({ en, es, fr, de, it, pt, pl, ar });

export { dangerWording } from "./danger.ts";
