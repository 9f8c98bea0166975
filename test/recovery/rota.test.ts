import { expect, test } from "vitest";
import { daysLater, isOpenAt, onDuty, within } from "../../src/recovery/rota.ts";

const [DEV, MOIRA, RUTH] = [1, 2, 3];
const at = (text: string) => Date.parse(text);

test.each([
  ["Europe/Paris, a gap at 02:00 on 25 March", "Europe/Paris", "2035-03-25T00:59:59Z", DEV],
  ["Europe/Paris, the gap's end", "Europe/Paris", "2035-03-25T01:00:00Z", MOIRA],
  ["America/New_York, before the gap at 02:00 on 11 March", "America/New_York", "2035-03-11T06:59:59Z", DEV],
  ["America/New_York, the gap's end", "America/New_York", "2035-03-11T07:00:00Z", MOIRA],
  [
    "Australia/Lord_Howe, before a gap of half an hour on 7 October",
    "Australia/Lord_Howe",
    "2035-10-06T15:29:59Z",
    DEV,
  ],
  ["Australia/Lord_Howe, its end", "Australia/Lord_Howe", "2035-10-06T15:30:00Z", MOIRA],
])("a shift that starts at a quarter past two, %s", (_, timezone, now, expected) => {
  const rota = {
    weekly: [
      { day: 6, from: "20:00", to: "02:15", manager: DEV },
      { day: 7, from: "02:15", to: "12:00", manager: MOIRA },
    ],
    overrides: [],
  };
  expect(onDuty(rota, at(now), timezone)).toEqual([expected]);
});

test("in the hour that an autumn night repeats, the first time counts and the shift runs on through the second", () => {
  const rota = { weekly: [{ day: 7, from: "02:30", to: "09:00", manager: MOIRA }], overrides: [] };
  const on = (utc: string) => onDuty(rota, at(utc), "Europe/Paris");
  expect(on("2035-10-28T00:29:00Z"), "02:29 in summer time").toEqual([]);
  expect(on("2035-10-28T00:30:00Z"), "02:30 in summer time").toEqual([MOIRA]);
  expect(on("2035-10-28T01:15:00Z"), "02:15 in winter time").toEqual([MOIRA]);
});

test("a shift over midnight belongs to the day it began, and an exception replaces everybody for as long as it lasts", () => {
  const rota = {
    weekly: [{ day: 5, from: "18:00", to: "08:00", manager: DEV }],
    overrides: [
      { from: at("2037-02-07T02:00:00Z"), to: at("2037-02-07T03:00:00Z"), manager: RUTH },
      { from: at("2037-02-07T03:00:00Z"), to: at("2037-02-07T04:00:00Z"), manager: null },
    ],
  };
  const on = (utc: string) => onDuty(rota, at(utc), "Europe/London");
  expect([on("2037-02-06T17:59:00Z"), on("2037-02-06T18:00:00Z"), on("2037-02-07T07:59:00Z")]).toEqual([
    [],
    [DEV],
    [DEV],
  ]);
  expect([on("2037-02-07T02:30:00Z"), on("2037-02-07T03:30:00Z"), on("2037-02-07T08:00:00Z")]).toEqual([
    [RUTH],
    [],
    [],
  ]);
});

test("a shift to 24:00 lasts the whole evening, and no hours at all mean always open", () => {
  const hours = [{ day: 2, from: "09:00", to: "24:00" }];
  expect(isOpenAt(hours, at("2037-02-03T23:59:00Z"), "Europe/London")).toBe(true);
  expect(isOpenAt(hours, at("2037-02-04T00:00:00Z"), "Europe/London")).toBe(false);
  expect(isOpenAt(null, at("2037-02-04T03:00:00Z"), "Europe/London")).toBe(true);
});

test("the day after is the same time of day, also over a change of the clocks, and never at night", () => {
  const put = at("2037-03-28T22:30:00Z");
  const next = daysLater(put, 1, "Europe/London");
  expect(new Date(next).toISOString()).toBe("2037-03-29T21:30:00.000Z");
  expect(
    new Date(within(next, "09:00", "20:00", "Europe/London")).toISOString(),
    "half past ten at night is tomorrow at nine",
  ).toBe("2037-03-30T08:00:00.000Z");
  expect(within(at("2037-03-30T10:00:00Z"), "09:00", "20:00", "Europe/London")).toBe(at("2037-03-30T10:00:00Z"));
});
