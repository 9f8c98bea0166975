import { expect, test } from "vitest";
import { promiseAt } from "../../src/recovery/promise.ts";
import { isTimezone } from "../../src/recovery/timezone.ts";

test.each([
  ["Europe/London"],
  ["Europe/Berlin"],
  ["America/New_York"],
  ["America/Argentina/Buenos_Aires"],
  ["Asia/Kolkata"],
  ["Asia/Calcutta"],
  ["Africa/Cairo"],
  ["America/Port-au-Prince"],
  ["Etc/GMT+5"],
  ["UTC"],
])("%s is a time zone", (name) => {
  expect(isTimezone(name)).toBe(true);
});

test.each([
  ["IST"],
  ["BST"],
  ["PST"],
  ["EST"],
  ["CET"],
  ["GMT"],
  ["MST7MDT"],
  ["EST5EDT"],
  ["utc"],
  ["europe/london"],
  ["+01:00"],
  ["GMT+1"],
  ["Europe/Atlantis"],
  ["London"],
  ["Europe/"],
  [""],
  ["Europe/London "],
  ["__proto__"],
])("'%s' is none", (name) => {
  expect(isTimezone(name)).toBe(false);
});

test("every zone of the runtime's own list that is taken can be promised in", () => {
  const taken = Intl.supportedValuesOf("timeZone").filter(isTimezone);
  expect(taken.length).toBeGreaterThan(400);
  expect(taken.filter((zone) => !promiseAt("17:30", 1_780_000_000_000, zone).ok)).toEqual([]);
});
