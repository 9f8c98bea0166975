// What a phone sent by itself: neither an answer nor a comment.
import { AUTO_ANYWHERE, AUTO_BEGINNINGS, TAPBACKS } from "./machine_words.ts";
import { pattern } from "./phrases.ts";

const beginnings = pattern(...AUTO_BEGINNINGS);
const anywhere = pattern(...AUTO_ANYWHERE);

const quote = /["“”„‟«»‹›「」『』]|''/gu;

/** A reaction to a text of ours, which phones without the feature send as words: Liked “…”. */
export function isTapback(text: string, sent: readonly string[]): boolean {
  const folded = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ى", "ي")
    .replace(quote, "Q")
    .replace(/\s+/gu, " ");
  return TAPBACKS.some((form) => form.test(folded)) || quotesUs(text, sent);
}

/** In any language: our own words in quotes, with a few around them. */
function quotesUs(text: string, sent: readonly string[]): boolean {
  const marks = [...text.matchAll(quote)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  const quoted = text.slice(first.index + first[0].length, last.index);
  const around = text.slice(0, first.index) + text.slice(last.index + last[0].length);
  const ours = quoted.replace(/(?:…|\.\.\.)$/u, "").trim();
  return ours.length >= 8 && around.length <= 40 && sent.some((one) => one.includes(ours));
}

/** Out of office, driving, a number that receives nothing. */
export function isAuto(spoken: string): boolean {
  return beginnings.test(spoken.slice(0, 200)) || anywhere.test(spoken.slice(0, 400));
}
