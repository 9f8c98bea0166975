// A phone or a mailbox in one field, read as people write them where they are.
import { type CountryCode, isSupportedCountry } from "libphonenumber-js/min";
import { email } from "../api/fields.ts";
import { phoneNumber } from "../contact/phone_number.ts";
import type { EdgeContext } from "../edge.ts";

/** E.164 or a mailbox; null when it is neither. */
export function contactFrom(text: string, country: string | null): string | null {
  if (text.includes("@")) return email.safeParse(text.trim()).data ?? null;
  return phoneNumber(text, country ?? undefined);
}

/** Where a browser probably is: as the platform sees it, which on a developer's machine is nowhere, else the first region its languages name. */
export function countryOf(c: EdgeContext): CountryCode | null {
  const seen: unknown = c.req.raw.cf?.country;
  const named = /-([A-Z]{2})\b/.exec(c.req.header("accept-language") ?? "")?.[1];
  const from = c.var.config.development || typeof seen !== "string" ? undefined : seen;
  return [from, named].find(isCountry) ?? null;
}

function isCountry(code: string | undefined): code is CountryCode {
  return code !== undefined && isSupportedCountry(code);
}
