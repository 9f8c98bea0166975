// What a business's country says about its clock and its money: guesses that are shown, and changed where they are wrong.
import { getCountries } from "libphonenumber-js/min";
import type { EdgeContext } from "../edge.ts";
import { LANGUAGES } from "../recovery/languages.ts";
import { isTimezone } from "../recovery/timezone.ts";
import { countryOf } from "./contact.ts";

/** Currency and the zone of its most people. */
const USUAL: Readonly<Record<string, readonly [currency: string, timezone: string]>> = {
  GB: ["GBP", "Europe/London"],
  IE: ["EUR", "Europe/Dublin"],
  US: ["USD", "America/New_York"],
  CA: ["CAD", "America/Toronto"],
  AU: ["AUD", "Australia/Sydney"],
  NZ: ["NZD", "Pacific/Auckland"],
  ZA: ["ZAR", "Africa/Johannesburg"],
  DE: ["EUR", "Europe/Berlin"],
  AT: ["EUR", "Europe/Vienna"],
  CH: ["CHF", "Europe/Zurich"],
  FR: ["EUR", "Europe/Paris"],
  BE: ["EUR", "Europe/Brussels"],
  NL: ["EUR", "Europe/Amsterdam"],
  ES: ["EUR", "Europe/Madrid"],
  PT: ["EUR", "Europe/Lisbon"],
  IT: ["EUR", "Europe/Rome"],
  PL: ["PLN", "Europe/Warsaw"],
  MX: ["MXN", "America/Mexico_City"],
  AR: ["ARS", "America/Argentina/Buenos_Aires"],
  CL: ["CLP", "America/Santiago"],
  CO: ["COP", "America/Bogota"],
  PE: ["PEN", "America/Lima"],
  BR: ["BRL", "America/Sao_Paulo"],
  AE: ["AED", "Asia/Dubai"],
  SA: ["SAR", "Asia/Riyadh"],
  EG: ["EGP", "Africa/Cairo"],
  MA: ["MAD", "Africa/Casablanca"],
  JO: ["JOD", "Asia/Amman"],
  KW: ["KWD", "Asia/Kuwait"],
  QA: ["QAR", "Asia/Qatar"],
};

export interface Place {
  readonly country: string;
  readonly timezone: string;
  readonly currency: string;
  readonly language: string;
}

/** "" where there is nothing to go by. */
export function guess(c: EdgeContext, language: string): Place {
  const country = countryOf(c) ?? "";
  const [currency = "", usual = ""] = USUAL[country] ?? [];
  const seen: unknown = c.var.config.development ? undefined : c.req.raw.cf?.timezone;
  return { country, currency, timezone: typeof seen === "string" && isTimezone(seen) ? seen : usual, language };
}

/** What each of the four may be; what is not among them is not known. */
export const CHOICES: Readonly<Record<keyof Place, () => readonly string[]>> = {
  country: getCountries,
  timezone: () => Intl.supportedValuesOf("timeZone").filter(isTimezone),
  currency: () => Intl.supportedValuesOf("currency"),
  language: () => LANGUAGES,
};

export function nameOf(what: keyof Place, value: string, language: string): string {
  if (value === "" || what === "timezone") return value.replaceAll("_", " ");
  const type = { country: "region", currency: "currency", language: "language" } as const;
  return new Intl.DisplayNames(language === "en" ? "en-GB" : language, { type: type[what] }).of(value) ?? value;
}
