// What a text message costs, and how to say it in fewer parts: letters every phone knows count 160 to a part, any other
// letter makes the whole message count 70. Finer quotes and dashes give way where that saves a part, people's names
// never do; what is too long is cut between whole characters, and the link stands last and whole.
import { charactersOf } from "../characters.ts";

const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const COST = new Map([
  ...[...BASIC].map((letter) => [letter, 1] as const),
  ...[..."\f^{}\\[~]|€"].map((letter) => [letter, 2] as const),
]);

const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´ʼ]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−•]/g, "-"],
  [/\u2026/g, "..."],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "],
];

/** Without control signs, without what turns the reading direction or cannot be seen; lines stay lines. */
export function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g, "")
    .trim();
}

/** For a customer's own words: addresses in them stay readable and cannot be pressed. */
export function defang(text: string): string {
  return text.replace(/:\/\//g, ": //").replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, " .");
}

/** A name or the like: what belongs on one line, on one line. */
export function asLine(text: string): string {
  return clean(text).replace(/\s+/g, " ");
}

/** What somebody outside the business wrote, as it may stand within a line of ours. */
export function quoted(text: string): string {
  return defang(asLine(text));
}

/** A letter that the networks' own alphabet lacks makes a part hold 67 letters instead of 153. */
export const isDear = (text: string): boolean => [...text].some((letter) => !COST.has(letter));

/** How many parts a text is sent in. */
export function segments(text: string): number {
  const costs = [...text].map((letter) => COST.get(letter));
  const plain = !isDear(text);
  const [whole, part] = plain ? [160, 153] : [70, 67];
  // No letter is torn in two, so a part may end one short.
  let [parts, used, total] = [1, 0, 0];
  for (const [index, letter] of [...text].entries()) {
    const cost = plain ? (costs[index] ?? 1) : letter.length;
    total += cost;
    if (used + cost > part) [parts, used] = [parts + 1, 0];
    used += cost;
  }
  return total <= whole ? 1 : parts;
}

/** The words, cut if they must be, and after them the link; at most `limit` parts. */
export function smsText(words: string, { link = "", limit = 1 }: { link?: string; limit?: number } = {}): string {
  const tail = link === "" ? "" : ` ${link}`;
  const exact = clean(words);
  const plain = PLAINER.reduce((text, [fine, plainer]) => text.replace(fine, plainer), exact);
  const text = segments(plain + tail) < segments(exact + tail) ? plain : exact;
  return segments(text + tail) <= limit ? (text + tail).trim() : (longest(plain, tail, limit) + tail).trim();
}

/** As much of `text` as fits before `tail`, with a sign that there was more. */
function longest(text: string, tail: string, limit: number): string {
  const all = Array.from(charactersOf(text), ({ segment }) => segment);
  const upTo = (count: number) => `${all.slice(0, count).join("").trimEnd()}...`;
  let [fits, tooMany] = [0, all.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (segments(upTo(middle) + tail) <= limit) fits = middle;
    else tooMany = middle;
  }
  return fits === 0 ? "" : upTo(fits);
}
