import { expect, test } from "vitest";
import { canonicalAddress } from "../../src/contact/canonical.ts";
import { phoneNumber } from "../../src/contact/phone_number.ts";

/** As stored, and as a carrier reports it. */
const samePhone = (a: string, b: string, country?: string) =>
  canonicalAddress(phoneNumber(a, country) ?? a) === canonicalAddress(phoneNumber(b, country) ?? b);

test.each([
  ["07700 900123", "GB", "+447700900123"],
  ["+44 7700 900123", "GB", "+447700900123"],
  ["+44 (0)7700 900123", "GB", "+447700900123"],
  ["447700900123", "GB", "+447700900123"],
  ["00447700900123", "GB", "+447700900123"],
  ["00 44 7700 900123", "DE", "+447700900123"],
  ["٠٧٧٠٠٩٠٠١٢٣", "GB", "+447700900123"],
  ["۰۷۷۰۰۹۰۰۱۲۳", "GB", "+447700900123"],
  ["＋４４ ７７００ ９００１２３", "GB", "+447700900123"],
  ["0170 1234567", "DE", "+491701234567"],
  ["491701234567", "DE", "+491701234567"],
  ["0049 170 1234567", "DE", "+491701234567"],
  ["393 123 4567", "IT", "+393931234567"],
  ["48 123 45 67", "PL", "+48481234567"],
  ["55 1234 5678", "MX", "+525512345678"],
  ["+52 1 55 1234 5678", "MX", "+525512345678"],
  ["+5215512345678", "MX", "+525512345678"],
  ["5215512345678", "MX", "+525512345678"],
  ["+54 9 11 2345-6789", "AR", "+5491123456789"],
  ["+54 11 2345-6789", "AR", "+541123456789"],
  ["(11) 98765-4321", "BR", "+5511987654321"],
  ["(415) 555-2671", "US", "+14155552671"],
  ["1 415 555 2671", "US", "+14155552671"],
])("%s, written in %s, is %s", (text, country, number) => {
  expect(phoneNumber(text, country)).toBe(number);
});

test.each([
  ["", "GB"],
  ["12", "GB"],
  ["call me", "GB"],
  ["07700 900123", "ZZ"],
  ["ana@example.com", "GB"],
])("'%s' in %s is no number", (text, country) => {
  expect(phoneNumber(text, country)).toBeNull();
});

test.each([
  ["+447700900123", "447700900123"],
  ["+447700900123", "00447700900123"],
  ["+447700900123", "+44 7700 900123"],
  ["+525512345678", "+5215512345678"],
  ["+525512345678", "5215512345678"],
  ["+541123456789", "+5491123456789"],
  ["+541123456789", "5491123456789"],
  ["+551187654321", "+5511987654321"],
  ["+551187654321", "5511987654321"],
])("%s and %s are one phone", (a, b) => {
  expect(samePhone(a, b)).toBe(true);
});

test("a number as dialled at home is the same phone as the one a carrier reports", () => {
  expect(samePhone("07700 900123", "447700900123", "GB")).toBe(true);
  expect(samePhone("(11) 8765-4321", "+5511987654321", "BR")).toBe(true);
  expect(samePhone("11 15 2345-6789", "+541123456789", "AR")).toBe(true);
});

test.each([
  ["+447700900123", "+447700900124"],
  ["+447700900123", "+337700900123"],
  ["+525512345678", "+525512345679"],
  // A fixed line in São Paulo has eight digits and no ninth.
  ["+551123456789", "+5511923456789"],
  ["+14155552671", "+521415555267"],
])("%s and %s are two phones", (a, b) => {
  expect(samePhone(a, b)).toBe(false);
});

test.each([
  ["AMAZON", "AMAZON"],
  ["60777", "60777"],
  ["+447700900123", "+447700900123"],
])("%s is compared as %s", (text, canonical) => {
  expect(canonicalAddress(text)).toBe(canonical);
});
