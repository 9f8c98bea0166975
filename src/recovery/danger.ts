// Finds a word of danger in what a customer wrote, in any of our languages, whichever the visit was in. It ignores what is
// denied or called off right beside it ("no smoke", "the smell is gone") or praised, and otherwise alerts: a false alarm is
// cheaper than a missed one. It never judges how bad it is; a human does.

import { LISTS } from "./danger/lists.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { occurrences, type Phrase, placesOf, readPhrase, type Span, tidy, tokenize } from "./reading.ts";

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
 * or two, `praise` those between the same commas. The `common` words tell which language a comment is in: "brand" burns
 * only in German.
 */
export type DangerList = Readonly<Record<DangerTopic | "denied" | "over" | "praise" | "common", readonly string[]>>;

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
    entries: DANGER_TOPICS.flatMap((topic) => list[topic].map((written) => ({ topic, entry: read(written) }))),
    denied: list.denied.flatMap(read),
    over: list.over.flatMap(read),
    praise: list.praise.flatMap(read),
    common: list.common.flatMap(read),
  };
});

export function findDanger(text: string): Danger | null {
  const written = tidy(text);
  const tokens = tokenize(written);
  const places = placesOf(tokens);
  const together = (one: number, other: number): boolean => tokens[one]?.part === tokens[other]?.part;
  const standing = (steps: Entry[number]): Span[] =>
    steps
      .map((step) => step.flatMap((phrase) => occurrences(phrase, places, tokens)))
      .reduce((before, after) =>
        before.flatMap(([first, end]) =>
          after.filter((next) => next[0] === end + 1).map(([, last]): Span => [first, last]),
        ),
      );

  const readings = readers.map((reader) => ({ reader, common: reader.common.flatMap(standing).length }));
  const most = Math.max(...readings.map(({ common }) => common));
  const heard = most < 2 ? readings : readings.filter(({ common }) => common * 2 >= most);
  const likeliest = heard.filter(({ common }) => common === most);

  const found = heard.flatMap(({ reader }) => {
    const callers = [...new Set([reader, ...likeliest.map((one) => one.reader)])];
    const denials = Map.groupBy(
      callers.flatMap((one) => one.denied.flatMap(standing)),
      ([, last]) => last + 1,
    );
    const endings = Map.groupBy(
      callers.flatMap((one) => one.over.flatMap(standing)),
      ([first]) => first,
    );
    const praised = new Set(
      callers.flatMap((one) => one.praise.flatMap(standing)).map(([first]) => tokens[first]?.part),
    );
    /** "The leak has not stopped": what is denied itself denies nothing. */
    const isDenied = (at: number, [from, to]: Span): boolean =>
      denials
        .get(at)
        ?.some(([first, last]) => together(last, at) && (last < from || first > to) && !denials.has(first)) ?? false;
    const isOver = (at: number, [from, to]: Span): boolean =>
      [at + 1, at + 2].some(
        (next) =>
          together(at, next) &&
          !denials.has(next) &&
          (endings.get(next)?.some(([first, last]) => last < from || first > to) ?? false),
      );
    /** Words that are themselves part of the danger call nothing off: "can't breathe", "brakes gone". */
    const isCalledOff = ([first, last]: Span, other: Span): boolean =>
      isDenied(first, other) || isOver(last, other) || praised.has(tokens[first]?.part);

    return reader.entries.flatMap(({ topic, entry: [one = [], other] }) =>
      standing(one).flatMap((a) =>
        (other ? standing(other).filter((b) => b[0] > a[1] || b[1] < a[0]) : [a])
          .filter((b) => tokens[a[0]]?.sentence === tokens[b[0]]?.sentence && !isCalledOff(a, b) && !isCalledOff(b, a))
          .map((b) => ({
            topic,
            language: reader.language,
            first: Math.min(a[0], b[0]),
            last: Math.max(a[1], b[1]),
          })),
      ),
    );
  });
  const [danger] = found.sort(
    (a, b) => DANGER_TOPICS.indexOf(a.topic) - DANGER_TOPICS.indexOf(b.topic) || a.last - a.first - (b.last - b.first),
  );
  if (!danger) return null;
  const word = written.slice(tokens[danger.first]?.start, tokens[danger.last]?.end);
  return { word, language: danger.language, topic: danger.topic };
}
