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

/** Words of a comment without full stops that are farther apart have nothing to do with each other. */
const REACH = 30;

/** What stands on one side of a plus: the steps that a `>` joins, each with its wordings. */
type Side = readonly (readonly Phrase[])[];

interface Reader {
  readonly language: Language;
  readonly denied: readonly Side[];
  readonly over: readonly Side[];
  readonly common: readonly Side[];
}

interface Entry {
  readonly reader: Reader;
  readonly topic: DangerTopic;
  readonly one: Side;
  readonly other: Side | undefined;
}

const readSide = (written: string): Side => written.split(">").map((step) => step.split(",").map(readPhrase));

/** Entries by the words they can begin with, so that a sentence is asked only for those it may hold. */
const entries = new Map<string, Entry[]>();

const readers = LANGUAGES.map((language): Reader => {
  const list: DangerList = LISTS[language];
  const reader = {
    language,
    denied: list.denied.map(readSide),
    over: list.over.map(readSide),
    common: list.common.map(readSide),
  };
  for (const topic of DANGER_TOPICS) {
    for (const written of list[topic]) {
      const [one = [], other] = written.split("+").map(readSide);
      for (const word of one[0]?.flatMap(([first]) => first ?? []) ?? []) {
        entries.set(word, [...(entries.get(word) ?? []), { reader, topic, one, other }]);
      }
    }
  }
  return reader;
});

interface Found {
  readonly topic: DangerTopic;
  readonly language: Language;
  readonly first: Token;
  readonly last: Token;
}

export function findDanger(text: string): Danger | null {
  const written = tidy(text);
  const sentences = Map.groupBy(tokenize(written), ({ sentence }) => sentence);
  const rank = ({ topic }: Found): number => DANGER_TOPICS.indexOf(topic);
  const length = ({ first, last }: Found): number => last.end - first.start;
  const [found] = [...sentences.values()].flatMap(search).sort((a, b) => rank(a) - rank(b) || length(a) - length(b));
  if (!found) return null;
  const { topic, language, first, last } = found;
  return { word: written.slice(first.start, last.end), language, topic };
}

function search(tokens: readonly Token[]): Found[] {
  const places = placesOf(tokens);
  const candidates = new Set([...places.keys()].flatMap((word) => entries.get(word) ?? []));
  if (candidates.size === 0) return [];
  const standing = (side: Side): Span[] =>
    side
      .map((step) => step.flatMap((phrase) => occurrences(phrase, places, tokens)))
      .reduce((before, after) =>
        before.flatMap(([first, end]) => after.filter(([at]) => at === end + 1).map(([, last]): Span => [first, last])),
      );

  const known = new Map(readers.map((reader) => [reader, reader.common.flatMap(standing).length]));
  const most = Math.max(...known.values());
  const likeliest = readers.filter((reader) => known.get(reader) === most);
  const calming = (reader: Reader) => {
    const both = [...new Set([reader, ...likeliest])];
    return calledOff(
      tokens,
      { denied: both.flatMap((one) => one.denied), over: both.flatMap((one) => one.over) },
      standing,
    );
  };

  return [...Map.groupBy(candidates, ({ reader }) => reader)]
    .filter(([reader]) => most < 3 || (known.get(reader) ?? 0) * 2 >= most)
    .flatMap(([reader, candidates]) => {
      const isCalledOff = calming(reader);
      return candidates.flatMap(({ topic, one, other }) => {
        const others = other && standing(other);
        return standing(one).flatMap((a) =>
          (others?.filter((b) => Math.abs(a[0] - b[0]) <= REACH && (b[0] > a[1] || b[1] < a[0])) ?? [a])
            .filter((b) => !isCalledOff(a, b) && !isCalledOff(b, a))
            .flatMap((b) => {
              const [first, last] = [tokens[Math.min(a[0], b[0])], tokens[Math.max(a[1], b[1])]];
              return first && last ? [{ topic, language: reader.language, first, last }] : [];
            }),
        );
      });
    });
}

/** Words that are themselves part of the danger call nothing off: "can't breathe", "brakes gone". */
function calledOff(
  tokens: readonly Token[],
  words: Readonly<Record<"denied" | "over", readonly Side[]>>,
  standing: (side: Side) => Span[],
): (span: Span, other: Span) => boolean {
  const together = (one: number, other: number): boolean => tokens[one]?.part === tokens[other]?.part;
  const denials = Map.groupBy(words.denied.flatMap(standing), ([, last]) => last + 1);
  const endings = Map.groupBy(words.over.flatMap(standing), ([first]) => first);
  return ([first, last], [from, to]) => {
    const apart = (by: Span): boolean => by[1] < from || by[0] > to;
    // "The leak has not stopped": what is denied calls nothing off.
    return (
      (denials.get(first) ?? []).some((by) => together(by[1], first) && apart(by) && !denials.has(by[0])) ||
      [last + 1, last + 2].some((at) => together(last, at) && !denials.has(at) && (endings.get(at) ?? []).some(apart))
    );
  };
}
