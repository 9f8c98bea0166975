// The fields that several documents share, and how each is read.
import { type CountryCode, isSupportedCountry } from "libphonenumber-js/min";
import * as z from "zod";
import { asLine } from "../channels/sms/sms_text.ts";
import { phoneNumber } from "../contact/phone_number.ts";
import { isTimezone } from "../recovery/timezone.ts";

/** A name or a few words, wherever they came from: one line, nothing in it that cannot be seen. */
export const line = (max: number) =>
  z
    .string()
    .transform(asLine)
    .pipe(z.string().min(1, "must not be empty").max(max, `at most ${max} characters`));

/** RFC 3339; milliseconds inside. Beyond these years it is a slip, and with a delay on top no date any more. */
export const time = z.iso
  .datetime({ offset: true, error: "a time like 2026-11-21T14:30:00Z" })
  .transform((t) => Date.parse(t))
  .pipe(
    z.number().min(Date.UTC(2000, 0), "not before the year 2000").max(Date.UTC(2100, 0), "not after the year 2099"),
  );

/** Money in minor units. */
export const amount = z.int("whole minor units, like 12500 for 125.00").min(0);

export const moment = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "a lower-case word like job, booking or invoice");
export const email = z.email("an email address like ana@example.com").max(254);
export const timezone = z.string().refine(isTimezone, "an IANA time zone like Europe/London");
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language like en or pt-BR");
export const countryCode = z
  .string()
  .refine((c): c is CountryCode => isSupportedCountry(c), "an ISO 3166 code like GB");
export const currency = z.string().refine(isCurrency, "an ISO 4217 code like GBP");
export const reference = z.string().trim().min(1, "must not be empty").max(128, "at most 128 characters");

/** E.164, read as a person of `country` would write it. */
export function phone(country: string) {
  return z.string().transform((text, ctx) => {
    const number = phoneNumber(text, country);
    if (number !== null) return number;
    ctx.addIssue({ code: "custom", message: `a phone number, with its country code or as dialled in ${country}` });
    return z.NEVER;
  });
}

/** Schemas are built once a country, not once a request. */
export function perCountry<S>(build: (country: string) => S): (country: string) => S {
  const built = new Map<string, S>();
  return (country) => {
    const known = built.get(country) ?? build(country);
    built.set(country, known);
    return known;
  };
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}
