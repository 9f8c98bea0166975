// A manager's answer to an alert: the code that takes it, with the time of the call; or no code.
import { pattern } from "./phrases.ts";
import { DECLINES, STILL_TAKES, TAKES } from "./take_words.ts";
import { spoken } from "./text.ts";
import { readTime, type Time } from "./time.ts";
import { LEADING_WORDS, UNITS } from "./words.ts";

interface Code extends Time {
  readonly code: string;
  /** "17 can't": they have read it, and it is not theirs. */
  readonly declined: boolean;
}

const takes = pattern(...TAKES);
const declines = pattern(...DECLINES);
const stillTakes = new RegExp(pattern(...STILL_TAKES), "gu");

/** The code first, after no more than "ok" or "take"; what stands behind it says when. */
export function readCode(plain: string, clock: number | null): Code | null {
  const match = /^(?<lead>[\p{L}\s'’.,:!-]{0,40}?)#?(?<code>\d{2,6})(?<rest>(?:[^\d\p{L}][\s\S]*)?)$/u.exec(plain);
  if (!match?.groups) return null;
  const { lead = "", code = "", rest = "" } = match.groups;
  if (!words(lead).every((one) => LEADING_WORDS.has(one))) return null;
  if (isAmount(rest)) return null;
  const time = readTime(rest, clock);
  const declined = isDeclined(rest);
  // "Not before five" is a time, but not that one.
  return declined && time.when !== null
    ? { code, when: null, unclear: true, declined: false }
    : { code, ...time, declined };
}

/** "17:30", "2.5 km", "10-12", "15 min", "24 hours", "07700 900123", "50%": a number of something. */
function isAmount(rest: string): boolean {
  const [unit = ""] = words(rest);
  return (
    /^(?:[:.,×x*]\d|[/–—-]\d+(?!\s?\p{L}|\d)|\s?[%€$£°]|[\s-]*\d{5,}|\s*\/)/u.test(rest) ||
    (/^\s\p{L}/u.test(rest) && UNITS.has(unit))
  );
}

/** Without a code: "ok", "on it", "will call at 5". Whether just one case rings is for the caller to know. */
export function readTake(text: string, plain: string, clock: number | null): Time | null {
  if (/[?؟]/u.test(text)) return null;
  const said = spoken(text);
  const count = words(plain).length;
  if (count > 15 || isDeclined(plain)) return null;
  const time = readTime(plain, clock);
  if (time.when !== null && count <= 8) return time;
  return takes.test(said) ? time : null;
}

function isDeclined(text: string): boolean {
  return declines.test(spoken(text).replace(stillTakes, ""));
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
