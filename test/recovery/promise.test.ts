import { expect, test } from "vitest";
import { promiseAt } from "../../src/recovery/promise.ts";

const at = (text: string): number => Date.parse(text);
const inWords = (when: string, now: string, timezone: string): string => {
  const promise = promiseAt(when, at(now), timezone);
  return promise.ok ? new Date(promise.at).toISOString().replace(".000Z", "Z") : promise.reason;
};

test.each([
  ["15m", "2026-06-10T10:00:00Z", "2026-06-10T10:15:00Z"],
  ["1h", "2026-06-10T10:00:00Z", "2026-06-10T11:00:00Z"],
  ["90m", "2026-06-10T10:00:00Z", "2026-06-10T11:30:00Z"],
  ["1h30m", "2026-06-10T10:00:00Z", "2026-06-10T11:30:00Z"],
  ["now", "2026-06-10T10:00:00Z", "2026-06-10T10:15:00Z"],
  ["tomorrow 10:00", "2026-06-10T10:00:00Z", "2026-06-11T08:00:00Z"],
  ["tomorrow 00:30", "2026-06-10T21:30:00Z", "2026-06-10T22:30:00Z"],
  [" 2 H ", "2026-06-10T10:00:00Z", "2026-06-10T12:00:00Z"],
  ["today", "2026-06-10T10:00:00Z", "2026-06-10T16:00:00Z"],
  ["tomorrow", "2026-06-10T10:00:00Z", "2026-06-11T10:00:00Z"],
  ["17:30", "2026-06-10T10:00:00Z", "2026-06-10T15:30:00Z"],
  ["9:05", "2026-06-10T10:00:00Z", "2026-06-11T07:05:00Z"],
  ["2026-06-10T18:00:00+02:00", "2026-06-10T10:00:00Z", "2026-06-10T16:00:00Z"],
])("in Paris, %s said at %s means %s", (when, now, then) => {
  expect(inWords(when, now, "Europe/Paris")).toBe(then);
});

test.each([
  ["18:00 exactly", "2026-06-10T16:00:00Z", "2026-06-10T17:00:00Z"],
  ["20:15", "2026-06-10T18:15:00Z", "2026-06-10T19:15:00Z"],
  ["23:30", "2026-06-10T21:30:00Z", "2026-06-10T21:59:00Z"],
])("at %s in Paris, today is an hour from now but before midnight", (_, now, then) => {
  expect(inWords("today", now, "Europe/Paris")).toBe(then);
});

test("in the last minute of the day, today is its last moment and still ahead", () => {
  expect(promiseAt("today", at("2026-06-10T21:59:30Z"), "Europe/Paris")).toEqual({
    ok: true,
    at: at("2026-06-10T21:59:59.999Z"),
  });
});

test.each([["2026-06-10T09:59:59Z"], ["2026-06-10T12:00:00+02:00"], ["2020-01-01T00:00:00Z"]])(
  "the instant %s has passed and is refused",
  (when) => {
    expect(inWords(when, "2026-06-10T10:00:00Z", "Europe/Paris")).toBe("past");
  },
);

test.each([
  [""],
  ["soon"],
  ["0m"],
  ["-5m"],
  ["9999h"],
  ["25:00"],
  ["12:60"],
  ["2026-06-10"],
  ["2026-06-10T18:00:00"],
  ["2026-13-40T18:00:00Z"],
  ["1h30"],
  ["0h0m"],
  ["m"],
  ["tomorrow 25:00"],
])("'%s' is not a time", (when) => {
  expect(inWords(when, "2026-06-10T10:00:00Z", "Europe/Paris")).toBe("unreadable");
});

test("an unknown time zone is unreadable, but a span needs none", () => {
  expect(inWords("17:00", "2026-06-10T10:00:00Z", "Mars/Olympus")).toBe("unreadable");
  expect(inWords("15m", "2026-06-10T10:00:00Z", "Mars/Olympus")).toBe("2026-06-10T10:15:00Z");
});

// The nights when clocks change: a missing time is the first instant after the gap, a repeated one the first of two.
test.each([
  ["Europe/Paris", "02:30", "2026-03-28T23:30:00Z", "2026-03-29T01:00:00Z"],
  ["Europe/Paris", "03:00", "2026-03-28T23:30:00Z", "2026-03-29T01:00:00Z"],
  ["Europe/Paris", "02:30", "2026-10-24T22:30:00Z", "2026-10-25T00:30:00Z"],
  ["Europe/Paris", "02:30", "2026-10-25T00:45:00Z", "2026-10-26T01:30:00Z"],
  ["Europe/Paris", "tomorrow", "2026-03-28T20:00:00Z", "2026-03-29T10:00:00Z"],
  ["Europe/Paris", "tomorrow", "2026-10-24T20:00:00Z", "2026-10-25T11:00:00Z"],
  ["Europe/Paris", "tomorrow 02:30", "2026-03-28T20:00:00Z", "2026-03-29T01:00:00Z"],
  ["America/New_York", "02:15", "2026-03-08T05:30:00Z", "2026-03-08T07:00:00Z"],
  ["America/New_York", "01:30", "2026-11-01T04:30:00Z", "2026-11-01T05:30:00Z"],
  ["America/New_York", "today", "2026-03-08T06:30:00Z", "2026-03-08T22:00:00Z"],
  ["America/New_York", "today", "2026-11-01T04:30:00Z", "2026-11-01T23:00:00Z"],
  ["Australia/Lord_Howe", "02:10", "2026-10-03T14:30:00Z", "2026-10-03T15:30:00Z"],
  ["Australia/Lord_Howe", "01:45", "2026-04-04T13:30:00Z", "2026-04-04T14:45:00Z"],
  ["Australia/Lord_Howe", "tomorrow", "2026-10-03T13:00:00Z", "2026-10-04T01:00:00Z"],
  ["Australia/Lord_Howe", "1h", "2026-10-03T15:15:00Z", "2026-10-03T16:15:00Z"],
])("in %s, %s said at %s means %s", (timezone, when, now, then) => {
  expect(inWords(when, now, timezone)).toBe(then);
});

test("no promise ever lies in the past, at any minute of three strange days", () => {
  for (const [timezone, day] of [
    ["Europe/Paris", "2026-03-29T00:00:00Z"],
    ["America/New_York", "2026-11-01T00:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-04T00:00:00Z"],
  ] as const) {
    for (let minute = 0; minute < 2 * 24 * 60; minute += 7) {
      const now = at(day) + minute * 60_000;
      for (const when of ["15m", "1h", "today", "tomorrow", "00:00", "02:30", "23:59"]) {
        const promise = promiseAt(when, now, timezone);
        expect(promise.ok && promise.at > now, `${when} at ${new Date(now).toISOString()} in ${timezone}`).toBe(true);
      }
    }
  }
});
