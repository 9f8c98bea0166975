// Which numbers a text may go to. A form that anybody can fill in stands before some API keys, and a text to a premium or
// a satellite number pays whoever typed it in.
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** Belong to no country: freephone, shared cost, satellites, private networks, premium. */
const WORLDWIDE = /^\+(?:80[08]|87[08]|88[1238]|979)/;

/** Where calls and texts cost more, by country; the small metadata knows no kinds of numbers. */
const PREMIUM =
  /^\+(?:1(?:900|\d{3}976)|31(?:90|84)|32(?:90|70)|33(?:8[1-9])|34(?:80[3-7]|90[1257])|351(?:60|64|76)|39(?:89|144|166|178|199)|41(?:90|84)|43(?:9[03]|8[12])|44(?:9|8[47]|70|76(?!24))|4870|49(?:900|1[389]0|137)|6119|64900)/;

/** Plans in which one code stands for many countries at many prices; elsewhere it is one country with its islands. */
const SHARED: ReadonlySet<string> = new Set(["1", "7"]);

export type Untexted =
  | { readonly why: "never_texted" }
  /** Null: no country that we know. */
  | { readonly why: "country_not_texted"; readonly country: string | null };

/** Why no text goes to this number (E.164); `countries` null: wherever it is. */
export function whyNotTexted(number: string, countries: readonly string[] | null): Untexted | null {
  if (WORLDWIDE.test(number) || PREMIUM.test(number)) return { why: "never_texted" };
  if (countries === null) return null;
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) return { why: "country_not_texted", country: null };
  const { country, countryCallingCode: code } = parsed;
  const possible = parsed.getPossibleCountries();
  const allowed = countries.some(
    (one) =>
      isSupportedCountry(one) &&
      (country === one ||
        (possible.includes(one) && country === undefined) ||
        (!SHARED.has(code) && code === getCountryCallingCode(one))),
  );
  return allowed ? null : { why: "country_not_texted", country: country ?? possible[0] ?? null };
}
