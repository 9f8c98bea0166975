// Finds a word of danger in what a customer wrote, in any of our languages, whichever the visit was in. It ignores what is
// denied or called off right beside it ("no smoke", "the smell is gone") and otherwise alerts: a false alarm is cheaper
// than a missed one. It never judges how bad it is; a human does.

import { LISTS } from "./danger/lists.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { occurrences, type Phrase, placesOf, readPhrase, type Span, type Token, tidy, tokenize } from "./reading.ts";

/** The first of them that is heard names the alarm. */
export const DANGER_TOPICS = [
  "gas",
  "carbon_monoxide",
  "fire",
  "electricity",
  "injury",
  "water",
  "vehicle",
  "threat",
  "other",
] as const;

export type DangerTopic = (typeof DANGER_TOPICS)[number];

/**
 * The danger words of one language, an entry a line: words or phrases with commas between, any of which gives the alarm.
 * With a plus, one from either side must stand in the same sentence, whichever comes first; with a `>`, one from the right
 * must follow one from the left at once. `denied` calls off a danger right behind it, `over` one that it follows by a word
 * or two. The `common` words tell which language a comment is in: "brand" burns only in German.
 */
export type DangerList = Readonly<Record<DangerTopic | "denied" | "over" | "common", readonly string[]>>;

export interface Danger {
  /** The words that gave the alarm, as the customer wrote them. */
  readonly word: string;
  readonly language: Language;
  readonly topic: DangerTopic;
}

/** The groups that a plus joins, each with the steps that a `>` joins. */
type Entry = readonly (readonly (readonly Phrase[])[])[];

const read = (written: string): Entry =>
  written.split("+").map((side) => side.split(">").map((step) => step.split(",").map(readPhrase)));

const readers = LANGUAGES.map((language) => {
  const list: DangerList = LISTS[language];
  return {
    language,
    entries: Object.fromEntries(DANGER_TOPICS.map((topic) => [topic, list[topic].map(read)])),
    denied: list.denied.flatMap(read),
    over: list.over.flatMap(read),
    common: list.common.flatMap(read),
  };
});

/** Words of a comment without full stops that are farther apart have nothing to do with each other. */
const REACH = 30;

export function findDanger(text: string): Danger | null {
  const written = tidy(text);
  const tokens = tokenize(written);
  const places = placesOf(tokens);
  const standing = (steps: Entry[number]): Span[] =>
    steps
      .map((step) => step.flatMap((phrase) => occurrences(phrase, places, tokens)))
      .reduce((before, after) =>
        before.flatMap(([first, end]) =>
          after.filter(([next]) => next === end + 1).map(([, last]): Span => [first, last]),
        ),
      );
  const near = ([a]: Span, [b]: Span): boolean =>
    Math.abs(a - b) <= REACH && tokens[a]?.sentence === tokens[b]?.sentence;

  const readings = readers.map((reader) => ({ ...reader, known: reader.common.flatMap(standing).length }));
  const most = Math.max(...readings.map(({ known }) => known));
  const heard = readings.filter(({ known }) => most < 2 || known * 2 >= most).sort((a, b) => b.known - a.known);
  const likeliest = heard.filter(({ known }) => known === most);

  const searches = heard.map((reading) => {
    const calming = [...new Set([reading, ...likeliest])];
    const isCalledOff = calledOff(tokens, {
      denied: calming.flatMap(({ denied }) => denied.flatMap(standing)),
      over: calming.flatMap(({ over }) => over.flatMap(standing)),
    });
    const pairs = ([one = [], other]: Entry): (readonly [Span, Span])[] => {
      const others = other && standing(other);
      return standing(one).flatMap((a) =>
        (others?.filter((b) => near(a, b) && (b[0] > a[1] || b[1] < a[0])) ?? [a]).map((b) => [a, b] as const),
      );
    };
    return { reading, pairs, isCalledOff };
  });
  for (const topic of DANGER_TOPICS) {
    const [found] = searches
      .flatMap(({ reading: { language, entries }, pairs, isCalledOff }) =>
        (entries[topic] ?? [])
          .flatMap(pairs)
          .filter(([a, b]) => !isCalledOff(a, b) && !isCalledOff(b, a))
          .map(([a, b]) => ({ language, first: Math.min(a[0], b[0]), last: Math.max(a[1], b[1]) })),
      )
      .sort((a, b) => a.last - a.first - (b.last - b.first));
    if (!found) continue;
    return {
      word: written.slice(tokens[found.first]?.start, tokens[found.last]?.end),
      language: found.language,
      topic,
    };
  }
  return null;
}

/** Words that are themselves part of the danger call nothing off: "can't breathe", "brakes gone". */
function calledOff(tokens: readonly Token[], said: Readonly<Record<"denied" | "over", readonly Span[]>>) {
  const together = (one: number, other: number): boolean => tokens[one]?.part === tokens[other]?.part;
  const denials = Map.groupBy(said.denied, ([, last]) => last + 1);
  const endings = Map.groupBy(said.over, ([first]) => first);
  return ([first, last]: Span, [from, to]: Span): boolean => {
    const apart = (by: Span): boolean => by[1] < from || by[0] > to;
    // "The leak has not stopped": what is denied calls nothing off.
    return (
      (denials.get(first) ?? []).some((by) => together(by[1], first) && apart(by) && !denials.has(by[0])) ||
      [last + 1, last + 2].some((at) => together(last, at) && !denials.has(at) && (endings.get(at) ?? []).some(apart))
    );
  };
}
