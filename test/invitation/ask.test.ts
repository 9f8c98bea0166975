import { expect, test } from "vitest";
import {
  type AskFacts,
  type AskRules,
  decide,
  expiryOf,
  reminderAt,
  type SkipReason,
} from "../../src/invitation/ask.ts";

const at = (iso: string) => Date.parse(`2027-${iso}Z`);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const RULES: AskRules = {
  delayMinutes: 60,
  quietHours: { from: "20:00", to: "09:00" },
  cap: { asks: 2, days: 30 },
  reminderAfterHours: 48,
  expireDays: 14,
  staleAfterHours: 24,
};

// Anna's boiler was done in Leeds on a Tuesday at two in the afternoon; in winter London's clock shows UTC.
const FINISHED = at("02-02T14:00:00");
const ANNA: AskFacts = {
  finishedAt: FINISHED,
  createdAt: FINISHED,
  requestedAt: null,
  expiresAt: FINISHED + 14 * DAY,
  channel: "sms",
  address: "+447700900200",
  zone: "Europe/London",
  answeredAt: null,
  erased: false,
  optedOut: false,
  openCase: false,
  alertChannel: true,
  askedAt: [],
  isReminder: false,
  firstSentAt: null,
  remindedAt: null,
};
const DUE = at("02-02T15:00:00");

const waitUntil = (until: number, reason: "delay" | "quiet_hours" | "hold") => ({ decision: "wait", until, reason });
const skipped = (reason: SkipReason) => ({ decision: "skip", reason });
const SEND = { decision: "send" };

test("Anna is asked an hour after the visit, not before", () => {
  expect(decide(ANNA, RULES, FINISHED)).toEqual(waitUntil(DUE, "delay"));
  expect(decide(ANNA, RULES, DUE - 1)).toEqual(waitUntil(DUE, "delay"));
  expect(decide(ANNA, RULES, DUE)).toEqual(SEND);
});

test("a time the business asks for makes it later, never earlier", () => {
  const thursday = at("02-04T11:00:00");
  expect(decide({ ...ANNA, requestedAt: thursday }, RULES, DUE)).toEqual(waitUntil(thursday, "delay"));
  expect(decide({ ...ANNA, requestedAt: thursday }, RULES, thursday)).toEqual(SEND);
  expect(decide({ ...ANNA, requestedAt: FINISHED }, RULES, FINISHED)).toEqual(waitUntil(DUE, "delay"));
});

test("asked for now, it waits for no delay, but for the end of the visit and for the night", () => {
  const wished = { ...ANNA, requestedAt: "now" } as const;
  expect(decide(wished, RULES, FINISHED)).toEqual(SEND);
  expect(decide(wished, RULES, FINISHED - 1)).toEqual(waitUntil(FINISHED, "delay"));
  const evening = { ...wished, finishedAt: at("02-02T21:30:00") };
  expect(decide(evening, RULES, evening.finishedAt)).toEqual(waitUntil(at("02-03T09:00:00"), "quiet_hours"));
});

test("an evening visit is asked about in the morning, and the wait says why from the start", () => {
  const evening = { ...ANNA, finishedAt: at("02-02T19:30:00") };
  const morning = at("02-03T09:00:00");
  expect(decide(evening, RULES, at("02-02T19:30:00"))).toEqual(waitUntil(morning, "quiet_hours"));
  expect(decide(evening, RULES, at("02-02T23:00:00"))).toEqual(waitUntil(morning, "quiet_hours"));
  expect(decide(evening, RULES, morning)).toEqual(SEND);
});

test("it is the customer's evening that counts", () => {
  // 15:00Z is 10:00 in New York, and 02:00 the next day in Sydney (UTC+11), where nine o'clock is 22:00Z.
  expect(decide({ ...ANNA, zone: "America/New_York" }, RULES, DUE)).toEqual(SEND);
  expect(decide({ ...ANNA, zone: "Australia/Sydney" }, RULES, DUE)).toEqual(
    waitUntil(at("02-02T22:00:00"), "quiet_hours"),
  );
});

test("in the night the clocks go forward, nine o'clock comes an hour sooner", () => {
  // 27 March 20:30 in Paris is 19:30Z; on the 28th nine o'clock is 07:00Z, for summer time began at 01:00Z.
  const saturday = { ...ANNA, finishedAt: at("03-27T18:30:00"), expiresAt: at("04-10T00:00:00"), zone: "Europe/Paris" };
  expect(decide(saturday, RULES, at("03-27T19:30:00"))).toEqual(waitUntil(at("03-28T07:00:00"), "quiet_hours"));
});

test("while a case of hers is open the ask is held and looks again, by day", () => {
  const held = { ...ANNA, openCase: true };
  expect(decide(held, RULES, FINISHED), "first its delay").toEqual(waitUntil(DUE, "delay"));
  // Six hours on it is 21:00, so the morning.
  expect(decide(held, RULES, DUE)).toEqual(waitUntil(at("02-03T09:00:00"), "hold"));
  expect(decide(held, RULES, at("02-03T11:30:00")), "no later than it turns stale").toEqual(
    waitUntil(DUE + DAY, "hold"),
  );
  expect(decide(held, RULES, DUE + DAY)).toEqual(skipped("stale"));
  expect(decide({ ...held, expiresAt: DUE + HOUR }, RULES, DUE), "nor than it expires").toEqual(
    waitUntil(DUE + HOUR, "hold"),
  );
  expect(decide(ANNA, RULES, at("02-03T09:00:00")), "the case is closed").toEqual(SEND);
});

test("what can't be mended by waiting is skipped at once, long before it is due", () => {
  const never: readonly (readonly [SkipReason, Partial<AskFacts>])[] = [
    ["erased", { erased: true }],
    ["not_wanted", { channel: "none" }],
    ["already_answered", { answeredAt: FINISHED }],
    ["opted_out", { optedOut: true }],
    ["no_address", { address: null }],
    ["duplicate", { firstSentAt: FINISHED }],
  ];
  for (const [reason, facts] of never) {
    expect(decide({ ...ANNA, ...facts }, RULES, FINISHED), reason).toEqual(skipped(reason));
  }
});

test("of several reasons the one that weighs most is told", () => {
  const all: readonly Partial<AskFacts>[] = [
    { erased: true },
    { channel: "none" },
    { answeredAt: FINISHED },
    { optedOut: true },
    { address: null },
    { firstSentAt: FINISHED },
    { expiresAt: FINISHED },
  ];
  const told = all.map((_, i) => decide(Object.assign({ ...ANNA }, ...all.slice(i)), RULES, DUE + 3 * DAY));
  const reasons: SkipReason[] = ["erased", "not_wanted", "already_answered", "opted_out", "no_address", "duplicate"];
  expect(told).toEqual([...reasons, "expired" as const].map(skipped));
});

test("without anyone to alert nobody is asked, which is looked at when it would go out", () => {
  const alone = { ...ANNA, alertChannel: false };
  expect(decide(alone, RULES, FINISHED)).toEqual(waitUntil(DUE, "delay"));
  expect(decide(alone, RULES, DUE)).toEqual(skipped("no_alert_channel"));
});

test("two asks in thirty days are enough, and the thirtieth day frees a place", () => {
  const asked = (...daysAgo: number[]) => ({ ...ANNA, askedAt: daysAgo.map((days) => DUE - days * DAY) });
  expect(decide(asked(3), RULES, DUE)).toEqual(SEND);
  expect(decide(asked(3, 20), RULES, DUE)).toEqual(skipped("capped"));
  expect(decide(asked(3, 29.99), RULES, DUE)).toEqual(skipped("capped"));
  expect(decide(asked(3, 30), RULES, DUE)).toEqual(SEND);
  expect(decide(asked(3, 31, 32, 33), RULES, DUE)).toEqual(SEND);
  expect(decide(ANNA, { ...RULES, cap: { asks: 0, days: 30 } }, DUE), "a cap of none asks nobody").toEqual(
    skipped("capped"),
  );
});

test("an ask that could not go out for a day is dropped, and last month's imported visits are never asked about", () => {
  expect(decide(ANNA, RULES, DUE + DAY - 1)).toEqual(SEND);
  expect(decide(ANNA, RULES, DUE + DAY)).toEqual(skipped("stale"));
  const imported = { ...ANNA, finishedAt: FINISHED - 30 * DAY };
  expect(decide(imported, RULES, DUE)).toEqual(skipped("stale"));
  expect(decide({ ...imported, requestedAt: DUE }, RULES, DUE), "unless somebody asks for it").toEqual(SEND);
});

test("the night alone makes no ask stale, however short its patience", () => {
  const short = { ...RULES, staleAfterHours: 2 };
  const evening = { ...ANNA, finishedAt: at("02-02T19:30:00") };
  expect(decide(evening, short, at("02-02T20:30:00"))).toEqual(waitUntil(at("02-03T09:00:00"), "quiet_hours"));
  expect(decide(evening, short, at("02-03T10:59:00"))).toEqual(SEND);
  expect(decide(evening, short, at("02-03T11:00:00"))).toEqual(skipped("stale"));
  // Due at 19:30 and stopped by an outage: when it is over the night has come, and tomorrow is too late.
  expect(decide({ ...ANNA, finishedAt: at("02-02T18:30:00") }, short, at("02-02T20:15:00"))).toEqual(skipped("stale"));
});

test("nothing goes out on a link that has expired, or will have by the morning", () => {
  const tonight = { ...ANNA, finishedAt: at("02-02T19:30:00"), expiresAt: at("02-03T09:00:00") };
  expect(decide(tonight, RULES, at("02-02T20:30:00"))).toEqual(skipped("expired"));
  expect(decide({ ...ANNA, expiresAt: DUE }, RULES, DUE)).toEqual(skipped("expired"));
  expect(decide({ ...ANNA, expiresAt: DUE + 1 }, RULES, DUE)).toEqual(SEND);
});

test("a link lives fourteen days from the first moment its ask could go, or from when we heard of the visit", () => {
  expect(expiryOf(ANNA, RULES)).toBe(DUE + 14 * DAY);
  expect(expiryOf({ ...ANNA, requestedAt: DUE + DAY }, RULES)).toBe(DUE + 15 * DAY);
  expect(expiryOf({ ...ANNA, createdAt: DUE + 3 * DAY }, RULES)).toBe(DUE + 17 * DAY);
});

const REMINDER: AskFacts = { ...ANNA, isReminder: true, firstSentAt: DUE };

test("those who did not answer are reminded once, two days later", () => {
  const reminder = DUE + 48 * HOUR;
  expect(reminderAt(DUE, ANNA.expiresAt, ANNA.zone, RULES)).toBe(reminder);
  expect(decide(REMINDER, RULES, DUE + HOUR)).toEqual(waitUntil(reminder, "delay"));
  expect(decide(REMINDER, RULES, reminder)).toEqual(SEND);
  expect(decide({ ...REMINDER, answeredAt: DUE + HOUR }, RULES, reminder)).toEqual(skipped("already_answered"));
  expect(decide({ ...REMINDER, remindedAt: reminder }, RULES, reminder)).toEqual(skipped("duplicate"));
  expect(decide(REMINDER, RULES, reminder + DAY)).toEqual(skipped("stale"));
});

test("a reminder too keeps the night, the hold, the opt-out and the cap of everything else", () => {
  const reminder = DUE + 48 * HOUR;
  const late = { ...REMINDER, firstSentAt: at("02-02T19:59:00") };
  const other = { ...RULES, reminderAfterHours: 49 };
  expect(reminderAt(late.firstSentAt, ANNA.expiresAt, ANNA.zone, other)).toBe(at("02-05T09:00:00"));
  expect(decide(late, other, at("02-04T20:59:00"))).toEqual(waitUntil(at("02-05T09:00:00"), "quiet_hours"));
  expect(decide({ ...REMINDER, openCase: true }, RULES, reminder).decision).toBe("wait");
  expect(decide({ ...REMINDER, optedOut: true }, RULES, reminder)).toEqual(skipped("opted_out"));
  expect(decide({ ...REMINDER, askedAt: [DUE + HOUR, DUE + DAY] }, RULES, reminder)).toEqual(skipped("capped"));
});

test("her own first ask does not use up the place of its reminder", () => {
  const one = { ...RULES, cap: { asks: 1, days: 30 } };
  expect(decide(REMINDER, one, DUE + 48 * HOUR)).toEqual(SEND);
});

test("no reminder where reminders are off, where nothing went out first, or past the link's end", () => {
  const off = { ...RULES, reminderAfterHours: 0 };
  expect(reminderAt(DUE, ANNA.expiresAt, ANNA.zone, off)).toBeNull();
  expect(decide(REMINDER, off, DUE)).toEqual(skipped("not_wanted"));
  expect(decide({ ...REMINDER, firstSentAt: null }, RULES, DUE)).toEqual(skipped("not_wanted"));
  expect(reminderAt(DUE, DUE + 48 * HOUR, ANNA.zone, RULES)).toBeNull();
  expect(decide({ ...REMINDER, expiresAt: DUE + 48 * HOUR }, RULES, DUE + DAY)).toEqual(skipped("expired"));
});

test("every wait comes to an end: asked again when it says, an ask is sent or skipped within a few days", () => {
  for (let hour = 0; hour < 48; hour++) {
    for (const facts of [ANNA, { ...ANNA, openCase: true }, REMINDER, { ...REMINDER, openCase: true }]) {
      const visit = { ...facts, finishedAt: FINISHED + hour * HOUR };
      let now = visit.finishedAt;
      let answer = decide(visit, RULES, now);
      for (let turn = 0; answer.decision === "wait"; turn++) {
        expect(answer.until, "a wait is always into the future").toBeGreaterThan(now);
        expect(turn).toBeLessThan(12);
        now = answer.until;
        answer = decide(visit, RULES, now);
      }
      expect(answer).toEqual(facts.openCase ? skipped("stale") : SEND);
    }
  }
});
