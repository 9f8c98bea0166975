import fc from "fast-check";
import { expect, test } from "vitest";
import { nextAfterQuiet, zoneOf } from "../../src/invitation/quiet.ts";

// By hand, from the rules of each country, for 2027:
//   Paris      UTC+1, summer +2. Clocks move at 01:00Z on the last Sunday of March (28th) and October (31st), so
//              02:00–03:00 is missing on 28 March and happens twice on 31 October: 00:00–01:00Z, then 01:00–02:00Z.
//   New York   UTC-5, summer -4. They move at 02:00 on the clock: 14 March 07:00Z (02:00–03:00 missing),
//              7 November 06:00Z (01:00–02:00 twice: 05:00–06:00Z, then 06:00–07:00Z).
//   Lord Howe  UTC+10:30, summer +11, half an hour only. 4 April 02:00 summer time = 3 April 15:00Z (01:30–02:00 twice:
//              14:30–15:00Z, then 15:00–15:30Z); 3 October 02:00 = 2 October 15:30Z (02:00–02:30 missing).
//   Cairo      UTC+2, summer +3 from Friday 30 April 00:00 = 29 April 22:00Z (00:00–01:00 missing).
// An expected instant is its local time less the offset in force after the change: 09:00 in Paris is 08:00Z, or 07:00Z.
const NIGHTS: readonly (readonly [what: string, zone: string, quiet: string, at: string, until: string])[] = [
  ["a winter evening", "Europe/Paris", "20:00-09:00", "2027-01-12T19:30:00Z", "2027-01-13T08:00:00Z"],
  ["a winter morning", "Europe/Paris", "20:00-09:00", "2027-01-13T07:59:59.999Z", "2027-01-13T08:00:00Z"],
  ["its end", "Europe/Paris", "20:00-09:00", "2027-01-13T08:00:00Z", "2027-01-13T08:00:00Z"],
  ["its last free moment", "Europe/Paris", "20:00-09:00", "2027-01-13T18:59:59.999Z", "2027-01-13T18:59:59.999Z"],
  ["its beginning", "Europe/Paris", "20:00-09:00", "2027-01-13T19:00:00Z", "2027-01-14T08:00:00Z"],
  ["a siesta", "Europe/Paris", "12:00-14:30", "2027-01-13T12:00:00Z", "2027-01-13T13:30:00Z"],
  ["before a siesta", "Europe/Paris", "12:00-14:30", "2027-01-13T10:59:00Z", "2027-01-13T10:59:00Z"],
  ["never quiet", "Europe/Paris", "09:00-09:00", "2027-01-13T02:00:00Z", "2027-01-13T02:00:00Z"],

  ["Paris loses an hour", "Europe/Paris", "20:00-09:00", "2027-03-27T20:00:00Z", "2027-03-28T07:00:00Z"],
  ["quiet ends in the gap", "Europe/Paris", "22:00-02:30", "2027-03-28T00:30:00Z", "2027-03-28T01:00:00Z"],
  ["quiet ends as the gap begins", "Europe/Paris", "22:00-02:00", "2027-03-28T00:30:00Z", "2027-03-28T01:00:00Z"],
  ["just before the gap", "Europe/Paris", "02:30-06:00", "2027-03-28T00:59:59.999Z", "2027-03-28T00:59:59.999Z"],
  ["quiet begins in the gap", "Europe/Paris", "02:30-06:00", "2027-03-28T01:00:00Z", "2027-03-28T04:00:00Z"],
  ["quiet lies in the gap", "Europe/Paris", "02:10-02:50", "2027-03-28T01:00:00Z", "2027-03-28T01:00:00Z"],
  ["only the gap is free", "Europe/Paris", "02:50-02:10", "2027-03-28T00:30:00Z", "2027-03-29T00:10:00Z"],
  ["the day before it", "Europe/Paris", "02:50-02:10", "2027-03-27T12:00:00Z", "2027-03-29T00:10:00Z"],
  ["Paris gains an hour", "Europe/Paris", "20:00-09:00", "2027-10-30T19:00:00Z", "2027-10-31T08:00:00Z"],
  ["quiet ends at the first 02:30", "Europe/Paris", "22:00-02:30", "2027-10-30T23:30:00Z", "2027-10-31T00:30:00Z"],
  ["between the two", "Europe/Paris", "22:00-02:30", "2027-10-31T00:45:00Z", "2027-10-31T00:45:00Z"],
  ["the second 02:15 is over", "Europe/Paris", "22:00-02:30", "2027-10-31T01:15:00Z", "2027-10-31T01:15:00Z"],
  ["before the first 02:30", "Europe/Paris", "02:30-06:00", "2027-10-31T00:29:00Z", "2027-10-31T00:29:00Z"],
  ["quiet begins at the first 02:30", "Europe/Paris", "02:30-06:00", "2027-10-31T00:30:00Z", "2027-10-31T05:00:00Z"],
  ["and lasts through the second 02:10", "Europe/Paris", "02:30-06:00", "2027-10-31T01:10:00Z", "2027-10-31T05:00:00Z"],

  ["New York loses an hour", "America/New_York", "20:00-09:00", "2027-03-14T02:00:00Z", "2027-03-14T13:00:00Z"],
  ["quiet ends in its gap", "America/New_York", "21:00-02:30", "2027-03-14T06:30:00Z", "2027-03-14T07:00:00Z"],
  ["quiet begins in its gap", "America/New_York", "02:30-09:00", "2027-03-14T07:00:00Z", "2027-03-14T13:00:00Z"],
  ["New York gains an hour", "America/New_York", "20:00-09:00", "2027-11-07T01:00:00Z", "2027-11-07T14:00:00Z"],
  ["quiet ends at its first 01:30", "America/New_York", "21:00-01:30", "2027-11-07T05:00:00Z", "2027-11-07T05:30:00Z"],
  ["its second 01:15 is over", "America/New_York", "21:00-01:30", "2027-11-07T06:15:00Z", "2027-11-07T06:15:00Z"],

  [
    "Lord Howe loses half an hour",
    "Australia/Lord_Howe",
    "20:00-09:00",
    "2027-10-02T10:00:00Z",
    "2027-10-02T22:00:00Z",
  ],
  [
    "quiet ends in that half hour",
    "Australia/Lord_Howe",
    "20:00-02:15",
    "2027-10-02T15:00:00Z",
    "2027-10-02T15:30:00Z",
  ],
  ["quiet begins in it", "Australia/Lord_Howe", "02:15-09:00", "2027-10-02T15:30:00Z", "2027-10-02T22:00:00Z"],
  [
    "Lord Howe gains half an hour",
    "Australia/Lord_Howe",
    "20:00-09:00",
    "2027-04-03T10:00:00Z",
    "2027-04-03T22:30:00Z",
  ],
  [
    "quiet ends at the first 01:45",
    "Australia/Lord_Howe",
    "20:00-01:45",
    "2027-04-03T14:00:00Z",
    "2027-04-03T14:45:00Z",
  ],
  ["the second 01:40 is over", "Australia/Lord_Howe", "20:00-01:45", "2027-04-03T15:10:00Z", "2027-04-03T15:10:00Z"],

  ["Cairo has no midnight", "Africa/Cairo", "00:00-08:00", "2027-04-29T22:00:00Z", "2027-04-30T05:00:00Z"],
  ["nor ends a day at it", "Africa/Cairo", "20:00-00:00", "2027-04-29T20:00:00Z", "2027-04-29T22:00:00Z"],
];

test("quiet hours end at the hour on the customer's own clock, also in the nights when it is changed", () => {
  for (const [what, zone, hours, at, until] of NIGHTS) {
    const [from = "", to = ""] = hours.split("-");
    const clear = nextAfterQuiet(Date.parse(at), zone, { from, to });
    expect(new Date(clear).toISOString(), `${what}: ${zone}, ${hours}, ${at}`).toBe(new Date(until).toISOString());
  }
});

const ZONES = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC"];
const zone = fc.constantFrom(...ZONES);
const clock = fc
  .nat({ max: 1439 })
  .map((m) => `${`${Math.floor(m / 60)}`.padStart(2, "0")}:${`${m % 60}`.padStart(2, "0")}`);
const quietHours = fc.record({ from: clock, to: clock });
const instant = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2029-01-01T00:00:00Z") });

test("where quiet ends it is not quiet, and nobody who waits longer may go earlier", () => {
  fc.assert(
    fc.property(zone, quietHours, instant, fc.nat({ max: 172_800_000 }), (where, quiet, at, later) => {
      const clear = nextAfterQuiet(at, where, quiet);
      expect(clear).toBeGreaterThanOrEqual(at);
      expect(nextAfterQuiet(clear, where, quiet)).toBe(clear);
      expect(nextAfterQuiet(at + later, where, quiet)).toBeGreaterThanOrEqual(clear);
    }),
    { seed: 1987, numRuns: 300 },
  );
});

test("on days when no clock is changed, the wall clock of Intl agrees to the millisecond", () => {
  const DAY = 86_400_000;
  fc.assert(
    fc.property(zone, quietHours, instant, (where, quiet, at) => {
      fc.pre(wall(at - 2 * DAY, where) === wall(at, where) && wall(at + 2 * DAY, where) === wall(at, where));
      const [now, from, to] = [wall(at, where), minutes(quiet.from), minutes(quiet.to)];
      const isQuiet = from < to ? from <= now && now < to : from !== to && (from <= now || now < to);
      const wait = (to - now + 1440) % 1440;
      const minuteOfAt = at - (at % 60_000);
      expect(nextAfterQuiet(at, where, quiet)).toBe(isQuiet ? minuteOfAt + wait * 60_000 : at);
    }),
    { seed: 1987, numRuns: 300 },
  );
});

test("the zone is the first known of visit, customer, site and account, and an invented one is not known", () => {
  const account = "Europe/London";
  expect(zoneOf({ visit: "Europe/Paris", customer: "Asia/Tokyo", site: "America/Denver", account })).toBe(
    "Europe/Paris",
  );
  expect(zoneOf({ visit: null, customer: "Asia/Tokyo", site: "America/Denver", account })).toBe("Asia/Tokyo");
  expect(zoneOf({ customer: undefined, site: "America/Denver", account })).toBe("America/Denver");
  expect(zoneOf({ account })).toBe("Europe/London");
  expect(zoneOf({ visit: "Mars/Phobos", customer: "", site: "America/Denver", account })).toBe("America/Denver");
  expect(zoneOf({ account: "nowhere" })).toBe("UTC");
});

function wall(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return minutes(format.format(at));
}

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(":").map(Number);
  return hours * 60 + rest;
}
