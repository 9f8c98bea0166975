// The time of a promise in free words, in one of the forms that `promiseAt` reads: `now`, `15m`, `1h`, `1h30m`, `today`,
// `tomorrow`, `HH:MM`, `tomorrow HH:MM`. Every word becomes what it means ("half past five" is "half past n5"), and a
// few forms are looked for among the meanings. What could be two times is none: the caller asks.
import { MEANINGS, TOGETHER } from "./time_words.ts";

export interface Time {
  readonly when: string | null;
  /** Something about a time was said and not understood. */
  readonly unclear: boolean;
}

const meaningOf: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)),
);
const together = TOGETHER.map(([meaning, phrases]) => [new RegExp(` (?:${phrases}) `, "gu"), ` ${meaning} `] as const);

/** Not read further: a promise is said in a few words. */
const READ = 200;

/** `clock` is the local time as minutes of the day; without it a day begins at seven. */
export function readTime(text: string, clock: number | null): Time {
  const said = meanings(text.slice(0, READ));
  const day = / tomorrow /u.test(said) ? "tomorrow" : / today /u.test(said) ? "today" : null;
  const part = / (?:pm|evening) /u.test(said) ? "pm" : / am /u.test(said) ? "am" : null;
  const when = / otherday | later /u.test(said) ? null : find(said, { day, part, clock });
  return {
    when,
    unclear: when === null && /[\d]| (?:hr|ora|min|half|qr|am|otherday|later|noon|midnight) /u.test(said),
  };
}

interface Around {
  readonly day: "today" | "tomorrow" | null;
  readonly part: "am" | "pm" | null;
  readonly clock: number | null;
}

function find(said: string, around: Around): string | null {
  const [span, clock] = [spanIn(said), clockIn(said)];
  if (clock === "several" || (span !== null && clock !== null)) return null;
  if (clock !== null) return onTheClock(clock, around);
  if (span !== null) return around.day === "tomorrow" ? null : lengthOf(span);
  // A number that is neither: "530pm", "after 5pm".
  if (/ (?:c|n(?!1 ))?\d/u.test(said)) return null;
  const evening = around.part === "pm";
  if (around.day === "tomorrow") return evening ? "tomorrow 18:00" : "tomorrow";
  // "This morning" has no hour that anybody could be held to.
  if (around.part === "am") return null;
  if (around.day === "today" || evening) return "today";
  return / now | ora /u.test(said) ? "now" : null;
}

/** " at n5 and half x ": a number is `n5`, on the clock `c17:30`, a word its meaning, and any other word `x`. */
function meanings(text: string): string {
  let words = ` ${(tokens(text) ?? []).join(" ")} `;
  for (const [phrase, meaning] of together) words = words.replace(phrase, meaning);
  const read = words
    .split(" ")
    .filter(Boolean)
    .map((word) =>
      /^(?:[nc]?\d|-$|am$|pm$)/u.test(word) ? word : (meaningOf.get(word) ?? (KNOWN.has(word) ? word : "x")),
    );
  return told(` ${read.join(" ")} `);
}

/** A meaning that stood for several words stays what it is. */
const KNOWN: ReadonlySet<string> = new Set(Object.keys(MEANINGS));

function tokens(text: string): string[] | null {
  return text
    .replace(/(?<!\p{L})[cdjlmnst]['’ʼ]|(?<=\p{L})['’ʼ](?:\p{L}{1,2})(?!\p{L})|['’ʼ]|(?<=\p{L})-(?=\p{L})/gu, " ")
    .replace(/(?<=\d\s?)([ap])\.?\s?m(?![\p{L}])\.?/gu, " $1m ")
    .replace(/(?<=\d\s?)ص(?!\p{L})/gu, " am ")
    .replace(/(?<=\d\s?)م(?!\p{L})/gu, " pm ")
    .replace(/(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/gu, " c$1:$2 ")
    .replace(/(?<![\d:.])([01]\d|2[0-3])([0-5]\d)(?![\d:.])/gu, " c$1:$2 ")
    .replace(/(?<![\d:.cn])(\d{1,2})(?![\d:.])/gu, " n$1 ")
    .match(/c\d{1,2}:\d{2}|n\d{1,2}|\d+|[\p{L}@]+|[-–—]/gu);
}

/** Words with two meanings, by what stands beside them; the dashes of a span of time stay. */
function told(said: string): string {
  return said
    .replace(/[–—]/gu, "-")
    .replace(/ (?:am )?manana am /gu, " tomorrow am ")
    .replace(/ manana /gu, " tomorrow ")
    .replace(/ morgen /gu, " tomorrow ")
    .replace(
      / (n[2-5]0) (?:and )?(n[1-9]) (?=min )/gu,
      (_, tens: string, one: string) => ` n${Number(tens.slice(1)) + Number(one.slice(1))} `,
    )
    .replace(/ at n1 (?=qr |min |hr |ora |half )/gu, " n1 ")
    .replace(/ (?:a|at) at (?=n)/gu, " at ")
    .replace(/ in a (?=n)/gu, " in ");
}

/** Minutes. */
function spanIn(said: string): number | null {
  const minutes = / n(\d+) min /u.exec(said);
  const hours =
    / (?:(?:(in|a|at) )?n(\d+)|(?:in|a)(?: a)?) (?:hr|ora)( (?:and )?(?:a )?half| and (?:a )?qr| n\d+(?: min)?)? /u.exec(
      said,
    );
  const half = / n(\d+) and (?:a )?half (?:hr|ora) /u.exec(said);
  if (half) return Number(half[1]) * 60 + 30;
  if (hours && !isClock(hours, said)) {
    const [, , number = "1", more = ""] = hours;
    const rest = /half/u.test(more) ? 30 : /qr/u.test(more) ? 15 : Number(/\d+/u.exec(more)?.[0] ?? 0);
    return Number(number) * 60 + rest;
  }
  if (minutes) return Number(minutes[1]);
  // "In ten" is minutes; "in two" may be hours.
  const few = / in n(\d+) (?!hr |ora |min |n\d|at |half |qr |and |am |pm |oclock |to |past |less )/u.exec(said);
  if (few && Number(few[1]) >= 5) return Number(few[1]);
  if (/ (?<!n\d+ )(?:hr|ora) and (?:a )?half /u.test(said)) return 90;
  return / in (?:n1 |a )?qr (?!n|at )/u.test(said) ? 15 : null;
}

/** "17h", "à 9h", "5h30" and "cinq heures et demie" are on the clock; "2h" and "une heure et demie" are a span. */
function isClock(match: RegExpExecArray, said: string): boolean {
  const [whole, before, number, more] = match;
  if (before === "in" || number === undefined) return false;
  const hour = Number(number);
  if (before !== undefined && hour <= 23 && / ora | hr /u.test(whole)) return true;
  if (/ (?:hr|ora) less /u.test(said)) return true;
  return (hour >= 13 && hour <= 23) || (more !== undefined && hour > 3 && hour <= 23);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Said with a leading zero: it is the morning. */
  readonly exact: boolean;
}

const of = (hour: number, minute: number, exact = false): Clock => ({ hour, minute, exact });
const before = (hour: number, minute: number): Clock => of(hour === 1 ? 12 : hour - 1, 60 - minute);

/** How a time of day is said, the longer form first; the part of the day stands behind or anywhere. */
const forms: readonly (readonly [string, (a: number, b: number, text: string) => Clock])[] = [
  ["c(\\d+):(\\d+)", (hour, minute, text) => of(hour, minute, /c0\d/u.test(text))],
  ["(?:halfto|half) (?:at )?n(\\d+)", (hour, _, text) => (/halfto/u.test(text) ? before(hour, 30) : of(hour, 30))],
  ["half past (?:at )?n(\\d+)", (hour) => of(hour, 30)],
  ["qr3 n(\\d+)", (hour) => before(hour, 15)],
  ["(?:n1 |a )?qr past (?:at )?n(\\d+)", (hour) => of(hour, 15)],
  ["(?:n1 |a )?qr to (?:at )?n(\\d+)", (hour) => before(hour, 15)],
  ["in qr (?:at )?n(\\d+)", (hour) => before(hour, 15)],
  ["in n(\\d+) (?:min )?at n(\\d+)", (minute, hour) => before(hour, minute)],
  ["n(\\d+) (?:min )?past (?:at )?n(\\d+)", (minute, hour) => of(hour, minute)],
  ["n(\\d+) (?:min )?to (?:at )?n(\\d+)", (minute, hour) => before(hour, minute)],
  ["n(\\d+) (?:hr |oclock )?less (?:a |n1 |at |x )?qr", (hour) => before(hour, 15)],
  ["n(\\d+) (?:hr |oclock )?less n(\\d+)", (hour, minute) => before(hour, minute)],
  ["n(\\d+) (?:hr )?(?:and )?half", (hour) => of(hour, 30)],
  ["n(\\d+) (?:hr )?(?:and )?(?:n1 |a )?qr", (hour) => of(hour, 15)],
  ["n(\\d+) (?:hr |ora |oclock )?(?:and )?n([1-5]\\d)(?: min)?", (hour, minute) => of(hour, minute)],
  ["(?:at |a |to )?n(\\d+) (?:hr|ora|oclock)", (hour) => of(hour, 0)],
  ["(?:at |a |to )?n(\\d+) (?:(?:in|at|x) ){0,2}(?:am|pm|evening)", (hour) => of(hour, 0)],
  ["(?:at|a|to) n(\\d+)", (hour) => of(hour, 0)],
  ["(?:today|tomorrow|evening) n(\\d+)", (hour) => of(hour, 0)],
  ["n(\\d+) (?:today|tomorrow|evening)", (hour) => of(hour, 0)],
];
const compiled = forms.map(
  ([form, clock]) => [new RegExp(` (?<!past (?:x )?(?:at )?)(?:${form}) `, "u"), clock] as const,
);

/** The one time of day that is said; "several" where it is more than one, or "after five", which is none. */
function clockIn(said: string): Clock | "several" | null {
  if (spanIn(said) !== null)
    return / (?:at) (?:n|c)/u.test(said.replace(/ (?:in|at|a) n\d+ (?:hr|ora|min)/gu, " ")) ? "several" : null;
  if (/ (?:noon|midnight) /u.test(said))
    return / [nc]\d/u.test(said) ? "several" : of(/ noon /u.test(said) ? 12 : 0, 0, true);
  for (const [form, clock] of compiled) {
    const match = form.exec(said);
    if (!match) continue;
    const [text, a = "", b = ""] = match;
    const rest = said.replace(text, " ");
    if (compiled.some(([other]) => other.test(rest))) return "several";
    return clock(Number(a), Number(b), text);
  }
  return null;
}

const DAY = 24 * 60;
const MORNING = 7 * 60;
const NIGHT = 21 * 60;

function onTheClock({ hour, minute, exact }: Clock, { day, part, clock }: Around): string | null {
  if (hour > 23 || minute > 59 || (part !== null && hour > 12 && part === "am")) return null;
  const from = day === "tomorrow" ? MORNING - 1 : (clock ?? MORNING - 1);
  const at = (hour % 24) * 60 + minute;
  let chosen = at;
  if (part !== null && hour <= 12) chosen = (at % 720) + (part === "pm" ? 720 : 0);
  else if (!exact && hour >= 1 && hour <= 12) chosen = nearer(at % 720, from);
  if (day === "today" && clock !== null && chosen <= clock) return null;
  const time = `${two(Math.floor(chosen / 60))}:${two(chosen % 60)}`;
  return day === "tomorrow" ? `tomorrow ${time}` : time;
}

/** Of five in the morning and five in the afternoon, the next while people are awake; by night simply the next. */
function nearer(at: number, from: number): number {
  const awake = (minute: number) => minute >= MORNING && minute <= NIGHT + 59;
  const ahead = (minute: number) => (minute > from ? minute : minute + DAY) - from;
  const both = [at, at + 720].sort((a, b) => ahead(a) - ahead(b));
  const atNight = from < MORNING - 1 || from >= NIGHT;
  return both.find((minute) => atNight || awake(minute)) ?? at;
}

const two = (number: number): string => String(number).padStart(2, "0");

function lengthOf(minutes: number): string | null {
  if (minutes <= 0) return null;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${rest}m`;
}
