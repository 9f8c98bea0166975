// The one form by which two spellings of a phone or of a mailbox are compared; never one to dial or to write to.
import { plainDigits } from "./digits.ts";

/** With 00, or with Mexico's old 1 before a mobile's ten digits, which nobody dials any more. */
export function international(text: string): string {
  return text.replace(/^[^\d+]*00(?=\s?[1-9])/u, "+").replace(/^\+\s?52\s?1(?=(?:[\s().-]*\d){10}\D*$)/u, "+52");
}

/** E.164 without Mexico's 1 and Argentina's 9, with Brazil's ninth digit; a mailbox in small letters. */
export function canonicalAddress(address: string): string {
  if (address.includes("@")) return address.trim().toLowerCase();
  const written = international(plainDigits(address.normalize("NFKC")).trim());
  const digits = written.replace(/\D/gu, "");
  if (digits.length < 7 || /\p{L}/u.test(written)) return address;
  return `+${digits}`
    .replace(/^\+521(?=\d{10}$)/u, "+52")
    .replace(/^\+549(?=\d{10}$)/u, "+54")
    .replace(/^(\+55\d{2})(?=[6-9]\d{7}$)/u, "$19");
}

/** Every way in which the same phone may be stored. */
export function spellings(phone: string): string[] {
  const canonical = canonicalAddress(phone);
  return [
    ...new Set([
      phone,
      canonical,
      canonical.replace(/^\+52(?=\d{10}$)/u, "+521"),
      canonical.replace(/^\+54(?=\d{10}$)/u, "+549"),
      canonical.replace(/^(\+55\d{2})9(?=[6-9]\d{7}$)/u, "$1"),
    ]),
  ];
}

/** A mailbox has its sign; what has none is a phone. */
export function asPhoneOrEmail(contact: string): { readonly phone?: string; readonly email?: string } {
  return contact.includes("@") ? { email: contact } : { phone: contact };
}
