// Finds a danger in what a customer wrote, in any of our languages, whichever the visit was in. Few say "gas leak"; most
// tell what they see, so that the words are kept in kinds ("socket, plug", "warm, too hot to touch") and the kinds bring
// points: what stands together in one sentence adds up, praise and price take off. A false alarm is cheaper than a missed
// one. It never judges how bad it is; a human does. It is long because hearing, denying and calming are one reading.

import { LISTS } from "./danger/lists.ts";
import { ALARM, CALM, type DangerList, NEEDS, PLAIN, SIGNS, type Sign, THINGS, type Thing } from "./danger/points.ts";
import { DANGER_TOPICS, type DangerTopic } from "./danger/topics.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { beginningsAndEnds, piecesOf, readPhrase, type Token, tidy, tokenize } from "./reading.ts";

interface Danger {
  /** The words that gave the alarm, as the customer wrote them. */
  readonly word: string;
  /** The language whose list they are in. */
  readonly language: Language;
  readonly topic: DangerTopic;
}

interface Group {
  readonly language: Language;
  readonly section: "plain" | "sign" | "thing" | "calm" | "grammar";
  readonly name: string;
  readonly points: number;
}

interface Entry {
  readonly group: Group;
  /** Each word with its alternatives. */
  readonly words: readonly (readonly string[])[];
}

interface Hit {
  readonly group: Group;
  readonly first: number;
  readonly last: number;
}

/** "driping" and "alergic" are heard too: doubled letters count once, in the lists and in what is read. */
function squeeze(word: string): string {
  const short = word.replace(/([b-df-hj-np-tv-z])\1/g, "$1");
  return short.replace("*", "").length < 4 ? word : short;
}

const GROUPS: Readonly<Record<string, Pick<Group, "section" | "points">>> = Object.fromEntries([
  ...Object.entries(PLAIN).map(([name, points]) => [`plain.${name}`, { section: "plain", points }] as const),
  ...Object.entries(SIGNS).map(([name, points]) => [`kinds.${name}`, { section: "sign", points }] as const),
  ...Object.entries(THINGS).map(([name, points]) => [`kinds.${name}`, { section: "thing", points }] as const),
  ...Object.entries(CALM).map(([name, points]) => [`calm.${name}`, { section: "calm", points }] as const),
]);

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

/** By the words an entry can begin with. Made when the first comment is read: a tap without one must not wait for it. */
function indexed(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const language of LANGUAGES) {
    const list: DangerList = LISTS[language];
    for (const [part, groups] of Object.entries(list)) {
      for (const [name, written] of Object.entries(groups)) {
        const { section, points } = GROUPS[`${part}.${name}`] ?? { section: "grammar", points: 0 };
        const group: Group = { language, section, name, points };
        for (const phrase of written.split(", ")) {
          const words = readPhrase(phrase).map((word) => [...new Set(word?.map(squeeze))]);
          for (const first of words[0] ?? []) {
            const known = entries.get(first) ?? [];
            known.push({ group, words });
            entries.set(first, known);
          }
        }
      }
    }
  }
  return entries;
}

/** How a word may be written in a list: whole, by its beginning, by its end. */
const keysOf = ({ forms }: Token): Set<string> =>
  new Set([...forms, ...forms.map(squeeze)].flatMap((form) => [form, ...beginningsAndEnds(form)]));

function hitsIn(tokens: readonly Token[]): Hit[] {
  index ??= indexed();
  const entries = index;
  const read = (token: Token) => {
    const keys = keysOf(token);
    const begun = [...keys].flatMap((key) => entries.get(key) ?? []);
    const alone = new Set(begun.filter(({ words }) => words.length === 1).map(({ group }) => group));
    return { keys, alone: [...alone], phrases: begun.filter(({ words }) => words.length > 1) };
  };
  const known = new Map<string, ReturnType<typeof read>>();
  const words = tokens.map((token) => {
    const [word = ""] = token.forms;
    const its = known.get(word) ?? read(token);
    known.set(word, its);
    return its;
  });
  return words.flatMap(({ alone, phrases }, first): Hit[] => {
    const hits = alone.map((group): Hit => ({ group, first, last: first }));
    for (const { group, words: phrase } of phrases) {
      const last = first + phrase.length - 1;
      if (tokens[last]?.sentence !== tokens[first]?.sentence) continue;
      if (phrase.every((word, i) => i === 0 || word.some((way) => words[first + i]?.keys.has(way)))) {
        hits.push({ group, first, last });
      }
    }
    return hits;
  });
}

/** The danger that names the alarm. */
export function findDanger(text: string): Danger | null {
  return findDangers(text)[0] ?? null;
}

/** One for each topic, the most urgent first. What is only told counts where nothing is said by its name. */
export function findDangers(text: string): readonly Danger[] {
  const all = piecesOf(tidy(text)).flatMap(alarmsIn);
  const plain = all.filter(({ isPlain }) => isPlain);
  const dangers = (plain.length > 0 ? plain : all).sort(
    (a, b) => DANGER_TOPICS.indexOf(a.topic) - DANGER_TOPICS.indexOf(b.topic) || b.points - a.points,
  );
  return dangers
    .filter(({ topic }, i) => dangers.findIndex((d) => d.topic === topic) === i)
    .map(({ topic, language, word }) => ({ word, language, topic }));
}

/** What a piece of a text holds; the reading of a whole one costs more than its length. */
function alarmsIn(written: string) {
  const tokens = tokenize(written);
  return [...Map.groupBy(spoken(hitsIn(tokens), tokens), ({ group }) => group.language)].flatMap(([language, hits]) =>
    alarms(hits, tokens).map(({ first, last, ...alarm }) => ({
      ...alarm,
      language,
      word: written.slice(tokens[first]?.start, tokens[last]?.end),
    })),
  );
}

/** A language is heard in a sentence where it knows nearly as many words as the one that knows most. */
const SPOKEN = 0.7;

/** "Brand" burns in German alone. */
function spoken(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  return [...Map.groupBy(hits, ({ first }) => tokens[first]?.sentence).values()].flatMap((hits) => {
    if (!hits.some(({ group }) => group.section === "plain" || group.section === "sign")) return [];
    const known = new Map<Language, { words: number; to: number }>();
    for (const { group, first, last } of hits) {
      const { words, to } = known.get(group.language) ?? { words: 0, to: -1 };
      known.set(group.language, { words: words + Math.max(0, last - Math.max(first - 1, to)), to: Math.max(to, last) });
    }
    const most = Math.max(...Array.from(known.values(), ({ words }) => words));
    return hits.filter(({ group }) => (known.get(group.language)?.words ?? 0) >= SPOKEN * most);
  });
}

const positions = ({ first, last }: Hit): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Words farther apart have nothing to do with each other, though no full stop parts them. */
const REACH = 14;

function alarms(found: readonly Hit[], tokens: readonly Token[]) {
  const grammar = (name: string): Hit[] =>
    found.filter(({ group }) => group.section === "grammar" && group.name === name);
  const isOff = calledOff(tokens, grammar("denied"), grammar("over"), grammar("filler"));
  const idioms = found.filter(({ group }) => group.name === "idiom");
  const isHidden = (hit: Hit): boolean => idioms.some(({ first, last }) => first <= hit.first && hit.last <= last);
  const hits = found
    .filter(({ group }) => group.section !== "grammar")
    // "Not fixed" calms nobody.
    .filter((hit) => !isOff(hit) && (hit.group.section === "calm" || !isHidden(hit)))
    .sort((a, b) => a.first - b.first);
  const buts = grammar("but");
  const parts = tokens.map((_, at) => buts.filter(({ first }) => first <= at).length);

  return hits.flatMap((hit, i) => {
    if (hit.group.section !== "plain" && hit.group.section !== "sign") return [];
    const isNear = (other: Hit | undefined): other is Hit =>
      other !== undefined &&
      Math.abs(other.first - hit.first) <= REACH &&
      tokens[other.first]?.sentence === tokens[hit.first]?.sentence;
    let [from, to] = [i, i + 1];
    while (isNear(hits[from - 1])) from--;
    while (isNear(hits[to])) to++;
    const around = new Map<Group, Hit>();
    for (const other of hits.slice(from, to)) {
      // What was praised before a "but" is not what comes behind it.
      const isBefore = (parts[other.first] ?? 0) < (parts[hit.first] ?? 0);
      if (other.group.section !== "calm" || !isBefore) around.set(other.group, other);
    }
    const names = new Set([...around.keys()].map(({ name }) => name));
    const groups = [...around.keys()]
      .filter(({ section, name }) => section !== "sign" || (NEEDS[name]?.some((thing) => names.has(thing)) ?? true))
      .sort((a, b) => b.points - a.points);
    if (!groups.includes(hit.group)) return [];
    const things = groups.filter(({ section }) => section === "thing").slice(0, 2);
    const points = [...things, ...groups.filter(({ section }) => section !== "thing")].reduce(
      (sum, g) => sum + g.points,
      0,
    );
    if (points < ALARM) return [];
    const isPlain = hit.group.section === "plain";
    const partner = isPlain ? hit : nearest(hit, [...around.values()]);
    return [
      {
        topic: DANGER_TOPICS.find((topic) => isPlain && topic === hit.group.name) ?? topicOf(names),
        isPlain,
        points,
        first: Math.min(hit.first, partner.first),
        last: Math.max(hit.last, partner.last),
      },
    ];
  });
}

function nearest(hit: Hit, others: readonly Hit[]): Hit {
  const away = (other: Hit): number => Math.abs(other.first - hit.first);
  const [partner = hit] = others
    .filter((other) => other.group.section !== "calm" && other !== hit)
    .sort((a, b) => away(a) - away(b));
  return partner;
}

/** What it is about where nobody says so. */
function topicOf(names: ReadonlySet<string>): DangerTopic {
  const has = (...kinds: (Sign | Thing)[]): boolean => kinds.some((kind) => names.has(kind));
  if (has("fuel") && has("smell", "leak", "ill", "out")) return "gas";
  if ((has("ill") && has("appliance")) || (has("alarm") && has("rings"))) return "carbon_monoxide";
  if (has("smoke", "flame", "burn") && !has("body", "chemical", "food")) return "fire";
  if (has("electric", "shock", "spark")) return "electricity";
  if (has("hit", "menace") && !has("building", "car")) return "threat";
  if (has("hurt", "ill", "cut", "slip", "body", "kin", "medicine", "food")) return "injury";
  if (has("flood") || (has("plumbing") && has("leak"))) return "water";
  return has("car", "driver", "drunk") ? "vehicle" : "other";
}

/** Whether a denial stands right before, or an ending right behind, with nothing but filler between. */
function calledOff(tokens: readonly Token[], denied: readonly Hit[], over: readonly Hit[], filler: readonly Hit[]) {
  const denials = new Set(denied.map(({ last }) => last));
  const endings = new Set(over.map(({ first }) => first));
  const fillers = new Set(filler.flatMap(positions));
  return ({ first, last }: Hit): boolean => {
    const isNext = (at: number): boolean => tokens[at]?.part === tokens[first]?.part;
    for (let at = first - 1; isNext(at) && first - at <= 4; at--) {
      if (denials.has(at)) return true;
      if (!fillers.has(at)) break;
    }
    // "The leak has not stopped": what is denied calls nothing off.
    for (let at = last + 1; isNext(at) && at - last <= 4 && !denials.has(at); at++) {
      if (endings.has(at)) return true;
      if (!fillers.has(at)) break;
    }
    return false;
  };
}
