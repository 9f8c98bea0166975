import { expect, test } from "vitest";
import { readCallback } from "../../src/contact/callback.ts";

test.each([
  ["07700 900123", "07700 900123", "+447700900123", null, []],
  ["٠٧٧٠٠٩٠٠١٢٣", "07700900123", "+447700900123", null, []],
  ["۰۷۷۰۰۹۰۰۱۲۳", "07700900123", "+447700900123", null, []],
  ["07700 900123 after 5pm", "07700 900123", "+447700900123", "after 5pm", []],
  ["after 5pm on 07700 900123", "07700 900123", "+447700900123", "after 5pm", []],
  ["07700 900123, 9-12", "07700 900123", "+447700900123", "9-12", []],
  ["+44 7700 900123 (after 18:00)", "+44 7700 900123", "+447700900123", "after 18:00", []],
  ["+44 (0)7700 900123", "+44 (0)7700 900123", "+447700900123", null, []],
  ["(020) 7946 0958", "(020) 7946 0958", "+442079460958", null, []],
  ["020 7946 0958 ext 12", "020 7946 0958;ext=12", "+442079460958;ext=12", null, []],
  ["020 7946 0958 x12 mornings", "020 7946 0958;ext=12", "+442079460958;ext=12", "mornings", []],
  ["020 7946 0958 Durchwahl 12", "020 7946 0958;ext=12", "+442079460958;ext=12", null, []],
  ["07700900123 or 07700900456", "07700900123", "+447700900123", null, ["07700900456"]],
  ["07700900123 / 07700900456", "07700900123", "+447700900123", null, ["07700900456"]],
  ["07700900123/07700900456", "07700900123", "+447700900123", null, ["07700900456"]],
  ["07700 900123, 020 7946 0958 at work", "07700 900123", "+447700900123", "at work", ["020 7946 0958"]],
  ["07700 900123 بعد الخامسة", "07700 900123", "+447700900123", "بعد الخامسة", []],
  ["tomorrow at 10", null, null, "tomorrow at 10", []],
  ["yes", null, null, "yes", []],
  ["after 18:00", null, null, "after 18:00", []],
  ["12.06.2026", null, null, "12.06.2026", []],
  ["", null, null, null, []],
])("'%s' asks for a call at %s", (text, phone, e164, when, others) => {
  expect(readCallback(text, "GB")).toEqual({ phone, e164, when, others });
});

test("a number that no plan of the country has is kept as it was written", () => {
  expect(readCallback("12345 lobby", "GB")).toEqual({ phone: "12345", e164: null, when: "lobby", others: [] });
});

test("a long text of digits is read in a moment", () => {
  const start = performance.now();
  readCallback("0".repeat(3_000), "GB");
  readCallback("0 ".repeat(1_500), "GB");
  expect(performance.now() - start).toBeLessThan(200);
});
