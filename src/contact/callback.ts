// The number that somebody asks to be called at, in a field where people also write when, and a second number.
import { plainDigits } from "./digits.ts";
import { phoneNumber } from "./phone_number.ts";

interface Callback {
  /** As it was written, in plain digits, with `;ext=` behind; null when there is none. */
  readonly phone: string | null;
  /** The same as E.164 where it can be read as a number of the country. */
  readonly e164: string | null;
  /** What stands around the number: "after 5pm". */
  readonly when: string | null;
  /** Further numbers, as they were written. */
  readonly others: readonly string[];
}

/** Five digits at least, with what people put between them. A time of day is shorter. */
const number = /(?:\+\s?)?(?:\(\+?\d{1,5}\)|\d)(?:[\s\u00a0().‐-―/-]{0,3}\d){4,29}/gu;
const extension =
  /^[\s,;.]*(?:\(\s*)?(?:ext(?:ension|\.)?|extn\.?|x|durchwahl|dw|nebenstelle|anexo|interno?|int\.|poste|ramal|wew\.?|wewn\.?|تحويلة|داخلي)[\s.:#=]*(\d{1,7})(?:\s*\))?/iu;

export function readCallback(text: string, country: string): Callback {
  const said = plainDigits(text.normalize("NFKC"))
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .slice(0, 300);
  const found: { written: string; e164: string | null }[] = [];
  let rest = "";
  let from = 0;
  for (const match of said.matchAll(number)) {
    if (match.index < from || isDateOrTime(match[0])) continue;
    const end = match.index + match[0].length;
    const extra = extension.exec(said.slice(end));
    const suffix = extra === null ? "" : `;ext=${extra[1] ?? ""}`;
    for (const one of apart(match[0], country)) {
      const e164 = phoneNumber(one, country);
      found.push({ written: `${one}${suffix}`, e164: e164 === null ? null : `${e164}${suffix}` });
    }
    rest += `${said.slice(from, match.index)} `;
    from = end + (extra?.[0].length ?? 0);
  }
  rest += said.slice(from);
  const [first, ...others] = found;
  return {
    phone: first?.written ?? null,
    e164: first?.e164 ?? null,
    when: wordsOf(rest),
    others: others.map((one) => one.written),
  };
}

/** `07700900123/07700900456` and `07700 900123 07700 900456` are two numbers where the whole is none and each part is one. */
function apart(written: string, country: string): string[] {
  const whole = written.trim().replace(/\s{2,}/gu, " ");
  if (phoneNumber(whole, country) !== null) return [whole];
  for (const gap of whole.matchAll(/[\s/]+/gu)) {
    const parts = [whole.slice(0, gap.index), whole.slice(gap.index + gap[0].length)];
    if (parts.every((one) => phoneNumber(one, country) !== null)) return parts;
  }
  return [whole];
}

function isDateOrTime(written: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2})$/u.test(written.trim());
}

/** What is left when the numbers have gone, without the little words that joined them. */
function wordsOf(rest: string): string | null {
  const joined = /^(?:or|and|oder|und|o|e|y|ou|et|lub|i|أو|او|و|tel|phone|call|nr|no|on|unter|al|au|pod|على)[.:]?$/iu;
  const words = rest
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.:]+$/gu, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  while (words.length > 0 && joined.test(words[0] ?? "")) words.shift();
  while (words.length > 0 && joined.test(words.at(-1) ?? "")) words.pop();
  return words.length === 0 ? null : words.join(" ").slice(0, 100);
}
