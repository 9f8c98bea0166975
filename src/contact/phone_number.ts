// Phone numbers, as people write them. What is kept and dialled is E.164; two are compared by their canonical form.
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

/** E.164 in groups, as an eye reads it. */
export function inGroups(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** `447700900123`: the country's own code first, the plus left out. With ten digits and fewer it is a number at home. */
function unsigned(text: string, country: string): string | null {
  const digits = text.replace(/\D/gu, "");
  if (digits.length < 11 || digits.startsWith("0") || /[\p{L},;/]/u.test(text)) return null;
  const parsed = parsePhoneNumberFromString(international(`+${digits}`));
  return parsed?.isValid() && parsed.getPossibleCountries().some((one) => one === country) ? parsed.number : null;
}
