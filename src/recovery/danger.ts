// Finds a word of danger in what a customer wrote, in any of our languages, whichever the visit was in. It ignores what is
// denied or called off right beside it ("no smoke", "the smell is gone") and otherwise alerts: a false alarm is cheaper
// than a missed one. It never judges how bad it is; a human does.

import { LISTS } from "./danger/lists.ts";
import { DANGER_TOPICS, type DangerTopic } from "./danger/topics.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { occurrences, type Phrase, placesOf, readPhrase, type Span, type Token, tidy, tokenize } from "./reading.ts";

/**
 * The danger words of one language, an entry a line: words or phrases with commas between, any of which gives the alarm.
 * With a plus, one from either side must stand in the same sentence, whichever comes first; with a `>`, one from the right
 * must follow one from the left at once. `denied` calls off a danger right behind it, `over` one right before it.
 */
type DangerList = Readonly<Record<DangerTopic | "denied" | "over", readonly string[]>>;

interface Danger {
  /** The words that gave the alarm, as the customer wrote them. */
  readonly word: string;
  /** The language whose list they are in. */
  readonly language: Language;
  readonly topic: DangerTopic;
}

/** What stands on one side of a plus: the steps that a `>` joins, each with its wordings. */
type Side = readonly (readonly Phrase[])[];

interface Entry {
  readonly language: Language;
  readonly topic: DangerTopic;
  readonly one: Side;
  readonly other: Side | undefined;
}

const readSide = (written: string): Side => written.split(">").map((step) => step.split(",").map(readPhrase));

interface Index {
  /** By the words an entry can begin with, so that a comment is asked only for what it may hold. */
  readonly entries: ReadonlyMap<string, ReadonlySet<Entry>>;
  readonly calming: ReadonlyMap<Language, Readonly<Record<"denied" | "over", readonly Side[]>>>;
}

let index: Index | undefined;

/** Made of the lists when the first comment is read: a tap without one must not wait for it. */
function indexed(): Index {
  const entries = new Map<string, Set<Entry>>();
  const calming = new Map<Language, Readonly<Record<"denied" | "over", readonly Side[]>>>();
  for (const language of LANGUAGES) {
    const list: DangerList = LISTS[language];
    calming.set(language, { denied: list.denied.map(readSide), over: list.over.map(readSide) });
    for (const topic of DANGER_TOPICS) {
      for (const written of list[topic]) {
        const [one = [], other] = written.split("+").map(readSide);
        const entry = { language, topic, one, other };
        for (const word of one[0]?.flatMap(([first]) => first ?? []) ?? []) {
          entries.set(word, (entries.get(word) ?? new Set()).add(entry));
        }
      }
    }
  }
  return { entries, calming };
}

/** Words of a comment without full stops that are farther apart have nothing to do with each other. */
const REACH = 30;

/** The danger that names the alarm. */
export function findDanger(text: string): Danger | null {
  return findDangers(text)[0] ?? null;
}

/** One for each topic, the most urgent first. */
export function findDangers(text: string): readonly Danger[] {
  index ??= indexed();
  const { entries, calming } = index;
  const written = tidy(text);
  const tokens = tokenize(written);
  const places = placesOf(tokens);
  const standing = (side: Side): Span[] =>
    side
      .map((step) => step.flatMap((phrase) => occurrences(phrase, places, tokens)))
      .reduce((before, after) =>
        before.flatMap(([first, end]) => after.filter(([at]) => at === end + 1).map(([, last]): Span => [first, last])),
      );
  const belong = (a: Span, b: Span): boolean =>
    (b[0] > a[1] || b[1] < a[0]) && Math.abs(a[0] - b[0]) <= REACH && tokens[a[0]]?.sentence === tokens[b[0]]?.sentence;

  const held = new Set([...places.keys()].flatMap((word) => [...(entries.get(word) ?? [])]));
  const dangers = [...Map.groupBy(held, ({ language }) => language)].flatMap(([language, held]) => {
    const { denied = [], over = [] } = calming.get(language) ?? {};
    const isCalledOff = calledOff(tokens, denied.flatMap(standing), over.flatMap(standing));
    return held.flatMap(({ topic, one, other }) => {
      const others = other && standing(other);
      return standing(one).flatMap((a) =>
        (others?.filter((b) => belong(a, b)) ?? [a])
          .filter((b) => !isCalledOff(a, b) && !isCalledOff(b, a))
          .map((b) => ({ topic, language, first: Math.min(a[0], b[0]), last: Math.max(a[1], b[1]) })),
      );
    });
  });
  dangers.sort(
    (a, b) => DANGER_TOPICS.indexOf(a.topic) - DANGER_TOPICS.indexOf(b.topic) || a.last - a.first - (b.last - b.first),
  );
  return dangers
    .filter(({ topic }, i) => dangers.findIndex((d) => d.topic === topic) === i)
    .map(({ topic, language, first, last }) => {
      return { word: written.slice(tokens[first]?.start, tokens[last]?.end), language, topic };
    });
}

/** Words that are themselves part of the danger call nothing off: "can't breathe", "brakes gone". */
function calledOff(tokens: readonly Token[], denied: readonly Span[], over: readonly Span[]) {
  const together = (one: number, other: number): boolean => tokens[one]?.part === tokens[other]?.part;
  const denials = Map.groupBy(denied, ([, last]) => last + 1);
  const endings = Map.groupBy(over, ([first]) => first);
  return ([first, last]: Span, [from, to]: Span): boolean => {
    const apart = (by: Span): boolean => by[1] < from || by[0] > to;
    // "The leak has not stopped": what is denied calls nothing off.
    return (
      (denials.get(first) ?? []).some((by) => together(by[1], first) && apart(by) && !denials.has(by[0])) ||
      (!denials.has(last + 1) && (endings.get(last + 1) ?? []).some((by) => together(last, by[0]) && apart(by)))
    );
  };
}
