// What an inbound text means. It reads the whole body, in any digits and in all our languages at once, because a phone
// number has no language. It decides nothing: whether the sender may, and whether a case has that code, is for others.

import {
  HELP_WORDS,
  HOUR_WORDS,
  LEADING_WORDS,
  MINUTE_WORDS,
  START_WORDS,
  STOP_WORDS,
  TIME_WORDS,
  TODAY_WORDS,
  TOMORROW_WORDS,
} from "./reply/words.ts";

export type Face = 1 | 2 | 3 | 4 | 5;

export type Reply =
  | { readonly kind: "face"; readonly face: Face }
  /** `when` is normalised to `15m`, `1h`, `today`, `tomorrow` or `HH:MM`; null when none was given or understood. */
  | { readonly kind: "code"; readonly code: string; readonly when: string | null }
  | { readonly kind: "stop" }
  | { readonly kind: "start" }
  | { readonly kind: "help" }
  | { readonly kind: "comment"; readonly text: string }
  | { readonly kind: "empty" };

const faces: readonly (readonly [Face, string])[] = [
  [1, "1😡😠🤬👿😤😭🤮"],
  [2, "2☹🙁😞😟😔😕😢😣😖😩😫😒"],
  [3, "3😐😑😶🫤😬"],
  [4, "4🙂😊☺😌👍"],
  [5, "5😍😀😃😄😁😆🤩🥰😘🤗😻🥳"],
];

const faceOf: ReadonlyMap<string, Face> = new Map(
  faces.flatMap(([face, drawn]) => [...drawn].map((one) => [one, face] as const)),
);

export function readReply(body: string): Reply {
  const text = clean(body);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return { kind: "empty" };

  const word = plain(text);
  if (STOP_WORDS.has(word)) return { kind: "stop" };
  if (START_WORDS.has(word)) return { kind: "start" };
  if (HELP_WORDS.has(word)) return { kind: "help" };

  const face = readFace(text, word);
  if (face) return { kind: "face", face };
  return readCode(word) ?? { kind: "comment", text };
}

/** Trimmed, in compatibility form, without marks that can't be seen, and with plain digits. */
function clean(body: string): string {
  return body
    .normalize("NFKC")
    .replace(/[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/\p{Nd}/gu, decimal)
    .trim();
}

/** Every script keeps its ten digits in one run that starts with its zero. */
function decimal(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** For comparing: lower case, no accents, no punctuation around, single spaces. */
function plain(text: string): string {
  return text
    .replace(/[\ufe0f\u20e3\u200d]/gu, "")
    .normalize("NFD")
    .replace(/[\p{Mn}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replace(/[\s\p{P}\p{S}]*$/u, "")
    .replace(/^[\s\p{P}\p{S}]*/u, "")
    .replace(/\s+/gu, " ");
}

function readFace(text: string, word: string): Face | null {
  if (/^[1-5]$/u.test(word)) return faceOf.get(word) ?? null;
  const drawn = [...text.replace(/\ufe0f|\u200d|[\s.!]|[\u{1f3fb}-\u{1f3ff}]/gu, "")];
  const [first = ""] = drawn;
  // Several of the same face are one answer; different ones are a comment.
  const same = drawn.every((one) => one === first) && !/\d/u.test(first);
  return same ? (faceOf.get(first) ?? null) : null;
}

function readCode(word: string): Reply | null {
  const match = /^(?<lead>\D*?)#?(?<code>\d{2,6})(?<rest>(?:[\s.,;:!–—-]+.*)?)$/u.exec(word);
  if (!match?.groups) return null;
  const { lead = "", code = "", rest = "" } = match.groups;
  if (!words(lead).every((one) => LEADING_WORDS.has(one))) return null;
  const when = rest.replace(/^[\s.,;:!–—-]+/u, "");
  if (when === "") return { kind: "code", code, when: null };
  const read = readWhen(when);
  if (read !== null) return { kind: "code", code, when: read };
  // "42 please" takes the case; "42 Elm Street has the wrong number" is something else.
  return words(when).every((one) => LEADING_WORDS.has(one)) ? { kind: "code", code, when: null } : null;
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The time of a promise in one of the forms `promiseAt` reads; null when it is none. */
function readWhen(text: string): string | null {
  const said = words(text)
    .filter((one) => !TIME_WORDS.has(one))
    .join(" ");
  if (TODAY_WORDS.has(said)) return "today";
  if (TOMORROW_WORDS.has(said)) return "tomorrow";

  const span = /^(\d{1,3})\s?(\p{L}+)$/u.exec(said);
  if (span) {
    const [, number = "", unit = ""] = span;
    if (MINUTE_WORDS.has(unit)) return `${Number(number)}m`;
    if (HOUR_WORDS.has(unit)) {
      return isHourOfDay(Number(number), unit, text) ? `${number.padStart(2, "0")}:00` : `${Number(number)}h`;
    }
  }
  const anHour = /^(?:\p{L}+ )?(\p{L}+)$/u.exec(said)?.[1] ?? "";
  if (text !== anHour && HOUR_WORDS.has(anHour)) return "1h";
  return readClock(text);
}

/** "17h" and "à 9h" are on the clock; "2h" is a span. */
function isHourOfDay(number: number, unit: string, text: string): boolean {
  const at = /^(?:at|a|as|um|alle|o|a las) /u.test(text);
  return unit === "h" && number <= 23 && (number >= 13 || at);
}

/** `17:30`, `17.30`, `17h30`, `5pm`, `5:30 pm`, `at 17`. */
function readClock(text: string): string | null {
  const said = text
    .split(/\s+/u)
    .filter((one) => !TIME_WORDS.has(one))
    .join(" ");
  const match = /^(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(a\.?m|p\.?m|ص|م|صباحا|مساء)?\.?(?:\s?(?:uhr|h|hs|hrs))?$/u.exec(
    said,
  );
  if (!match) return null;
  const [, hour = "", minute, half] = match;
  const afternoon = half?.startsWith("p") || half?.startsWith("م");
  const morning = half !== undefined && !afternoon;
  const named = minute !== undefined || half !== undefined || said !== text || /uhr/u.test(said);
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (afternoon ? 12 : 0);
  if (!named || Number(hour) > (morning || afternoon ? 12 : 23) || Number(minute ?? 0) > 59) return null;
  return `${String(hours).padStart(2, "0")}:${minute ?? "00"}`;
}
