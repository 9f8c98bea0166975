// Phone numbers, as people and carriers write them. What is kept and dialled is E.164; what two numbers are compared
// by is one canonical form, because a carrier reports the same handset otherwise than its owner writes it.
import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { international } from "./canonical.ts";
import { plainDigits } from "./digits.ts";

/** E.164, read as a person of `country` would write it; null when it is no number. */
export function phoneNumber(text: string, country?: string): string | null {
  const written = international(plainDigits(text.normalize("NFKC")).trim());
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(written, home);
  if (!written.startsWith("+") && home !== undefined) {
    const abroad = unsigned(written, home);
    if (abroad !== null) return abroad;
  }
  return parsed?.isPossible() ? parsed.number : null;
}

/** `447700900123`: the country's own code first, the plus left out. With ten digits and fewer it is a number at home. */
function unsigned(text: string, country: string): string | null {
  const digits = text.replace(/\D/gu, "");
  if (digits.length < 11 || digits.startsWith("0") || /[\p{L},;/]/u.test(text)) return null;
  const parsed = parsePhoneNumberFromString(international(`+${digits}`));
  return parsed?.isValid() && parsed.getPossibleCountries().some((one) => one === country) ? parsed.number : null;
}

/**
 * The form to compare by, never to dial: without Mexico's 1 and Argentina's 9, with Brazil's ninth digit. Without a
 * country a number counts as international, with its plus or without. What is no number is compared as it stands.
 */
export function canonicalPhone(text: string, country?: string): string {
  const known = country === undefined ? null : phoneNumber(text, country);
  const written = known ?? international(plainDigits(text.normalize("NFKC")).trim());
  const digits = written.replace(/\D/gu, "");
  if (digits.length < 7 || /\p{L}/u.test(written)) return written.toLowerCase();
  return `+${digits}`
    .replace(/^\+521(?=\d{10}$)/u, "+52")
    .replace(/^\+549(?=\d{10}$)/u, "+54")
    .replace(/^(\+55\d{2})(?=[6-9]\d{7}$)/u, "$19");
}

export function samePhone(a: string, b: string, country?: string): boolean {
  return canonicalPhone(a, country) === canonicalPhone(b, country);
}

/** What is typed to get past a field: nobody's eight last digits are all the same or count up or down. */
export function isPlaceholder(phone: string): boolean {
  const digits = plainDigits(phone.normalize("NFKC")).replace(/\D/gu, "");
  const last = [...digits.slice(-8)].map(Number);
  if (last.length < 7) return true;
  return [0, 1, 9].some((step) => last.every((digit, i) => i === 0 || digit === ((last[i - 1] ?? 0) + step) % 10));
}
