// What every email channel shares: an address that cannot break out of a header, and headers that cannot carry another.

import * as z from "zod";
import type { Parcel } from "../contract.ts";

const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i;

/** The plain form of an address (domain in its ASCII form), or null. */
export function address(text: string): string | null {
  const sign = text.lastIndexOf("@");
  const host = text.slice(sign + 1);
  const ascii =
    /^[\p{L}\p{N}.-]+$/u.test(host) && URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : "";
  const plain = `${text.slice(0, sign)}@${ascii}`;
  return sign > 0 && ascii.includes(".") && ADDRESS.test(plain) ? plain : null;
}

export const emailAddress = z.string().refine((text) => address(text) !== null, "an email address");

/** One line, whatever was written. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** `Le Pont <hello@lepont.example>`, with the name quoted so that nothing in it is read as an address. */
export function mailbox(name: string, email: string): string {
  const plain = oneLine(name).replace(/["\\]/g, "");
  return plain === "" ? email : `"${plain}" <${email}>`;
}

const ALLOWED = /^(list-[a-z-]+|x-[a-z0-9-]+|auto-submitted|reply-to|in-reply-to|references|precedence)$/i;

/** Only headers a notice may need; the ones that address or describe the message are ours alone. */
export function extraHeaders({ headers = {} }: Parcel): readonly (readonly [name: string, value: string])[] {
  return Object.entries(headers)
    .filter(([name]) => ALLOWED.test(name))
    .map(([name, value]) => [name, oneLine(value)] as const);
}

export function subjectOf(parcel: Parcel): string {
  return oneLine(parcel.subject ?? parcel.text.slice(0, 100));
}
