import type { Language } from "../languages.ts";
import { Lexicon } from "../reading/lexicon.ts";
import { calm as arCalm } from "./ar/calm.ts";
import { people as arPeople } from "./ar/people.ts";
import { things as arThings } from "./ar/things.ts";
import { calm as deCalm } from "./de/calm.ts";
import { people as dePeople } from "./de/people.ts";
import { things as deThings } from "./de/things.ts";
import { calm as enCalm } from "./en/calm.ts";
import { people as enPeople } from "./en/people.ts";
import { things as enThings } from "./en/things.ts";
import { calm as esCalm } from "./es/calm.ts";
import { people as esPeople } from "./es/people.ts";
import { things as esThings } from "./es/things.ts";
import { calm as frCalm } from "./fr/calm.ts";
import { people as frPeople } from "./fr/people.ts";
import { things as frThings } from "./fr/things.ts";
import { calm as itCalm } from "./it/calm.ts";
import { people as itPeople } from "./it/people.ts";
import { things as itThings } from "./it/things.ts";
import { calm as plCalm } from "./pl/calm.ts";
import { people as plPeople } from "./pl/people.ts";
import { things as plThings } from "./pl/things.ts";
import { calm as ptCalm } from "./pt/calm.ts";
import { people as ptPeople } from "./pt/people.ts";
import { things as ptThings } from "./pt/things.ts";
import { type DangerWords, learn, littleWords, patterns } from "./words.ts";

/** The languages of one script, learnt when the first comment in that script arrives. */
export interface Script {
  readonly languages: readonly DangerWords[];
  readonly lexicon: Lexicon;
}

const texts = {
  latin: [
    ["en", enThings + enPeople + enCalm],
    ["es", esThings + esPeople + esCalm],
    ["fr", frThings + frPeople + frCalm],
    ["de", deThings + dePeople + deCalm],
    ["it", itThings + itPeople + itCalm],
    ["pt", ptThings + ptPeople + ptCalm],
    ["pl", plThings + plPeople + plCalm],
  ],
  arabic: [["ar", arThings + arPeople + arCalm]],
} satisfies Record<string, readonly (readonly [Language, string])[]>;

const learnt = new Map<keyof typeof texts, Script>();

export function scriptsIn(text: string): Script[] {
  const scripts: Script[] = [];
  if (/\p{Script=Latin}/u.test(text)) scripts.push(script("latin"));
  if (/\p{Script=Arabic}/u.test(text)) scripts.push(script("arabic"));
  return scripts;
}

function script(name: keyof typeof texts): Script {
  const known = learnt.get(name);
  if (known) return known;
  const languages = texts[name].map(([language, text]) => learn(language, text));
  const script = { languages, lexicon: new Lexicon(languages.flatMap(patterns), languages.flatMap(littleWords)) };
  learnt.set(name, script);
  return script;
}
