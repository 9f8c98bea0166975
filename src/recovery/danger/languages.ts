import type { Language } from "../languages.ts";
import { Lexicon, phraseWords } from "../reading/lexicon.ts";
import { alarm as arAlarm } from "./ar/alarm.ts";
import { calm as arCalm } from "./ar/calm.ts";
import { alarm as deAlarm } from "./de/alarm.ts";
import { calm as deCalm } from "./de/calm.ts";
import { alarm as enAlarm } from "./en/alarm.ts";
import { calm as enCalm } from "./en/calm.ts";
import { alarm as esAlarm } from "./es/alarm.ts";
import { calm as esCalm } from "./es/calm.ts";
import { alarm as frAlarm } from "./fr/alarm.ts";
import { calm as frCalm } from "./fr/calm.ts";
import { alarm as itAlarm } from "./it/alarm.ts";
import { calm as itCalm } from "./it/calm.ts";
import { alarm as plAlarm } from "./pl/alarm.ts";
import { calm as plCalm } from "./pl/calm.ts";
import { alarm as ptAlarm } from "./pt/alarm.ts";
import { calm as ptCalm } from "./pt/calm.ts";
import { type DangerWords, learn } from "./words.ts";

/** The languages of one script, learnt when the first comment in that script arrives. */
export interface Script {
  readonly languages: readonly DangerWords[];
  readonly lexicon: Lexicon;
}

const texts = {
  latin: [
    ["en", enAlarm, enCalm],
    ["es", esAlarm, esCalm],
    ["fr", frAlarm, frCalm],
    ["de", deAlarm, deCalm],
    ["it", itAlarm, itCalm],
    ["pt", ptAlarm, ptCalm],
    ["pl", plAlarm, plCalm],
  ],
  arabic: [["ar", arAlarm, arCalm]],
} satisfies Record<string, readonly (readonly [Language, string, string])[]>;

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
  const languages = texts[name].map(([language, alarm, calm]) => learn(language, alarm + calm));
  const script = { languages, lexicon: new Lexicon(languages.flatMap(wordsOf), languages.flatMap(littleWordsOf)) };
  learnt.set(name, script);
  return script;
}

function wordsOf(words: DangerWords): string[] {
  const phrases = [...words.harmless, ...words.over, ...words.rescued, ...words.notCalming];
  return [
    ...phrases.flatMap(phraseWords),
    ...words.rules.flatMap((rule) => ("say" in rule ? phraseWords(rule.say) : rule.near)),
  ];
}

function littleWordsOf(words: DangerWords): string[] {
  const { common, negations, mended, doer, past, still, joints, turns } = words;
  return [common, negations, mended, doer, past, still, joints, turns];
}
