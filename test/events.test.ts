import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_PAUSES, eventVerdict } from "../src/account/outbox/retry.ts";
import { eventBody, eventData } from "../src/account/webhooks/events.ts";
import type { Outcome } from "../src/channels/contract.ts";
import type { Json } from "./support/world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const busy: Outcome = { result: "failed", permanent: false, reason: "webhook: status 500" };
const silence: Outcome = { result: "uncertain", reason: "webhook: no answer" };
const gone: Outcome = { result: "failed", permanent: true, reason: "webhook: status 410", blame: "address" };

test("the pauses are the specification's, give or take a fifth, and the tenth failure is the last", () => {
  const now = 1_000_000;
  const pauses = Array.from({ length: 9 }, (_, i) => (eventVerdict(i + 1, busy, now, 0.5).due_at ?? 0) - now);
  expect(pauses).toEqual([5 / 3600, 5 / 60, 0.5, 2, 5, 10, 14, 20, 24].map((hours) => Math.round(hours * HOUR)));
  expect(eventVerdict(10, busy, now, 0.5)).toEqual({ status: "failed", reason: busy.reason, due_at: null });
  expect(eventVerdict(1, gone, now, 0.5)).toMatchObject({ status: "failed", due_at: null });
  const asked = (retryAfter: number) => eventVerdict(1, { ...busy, retryAfter }, now, 0.5).due_at;
  expect(asked(30_000), "a pause that is asked for is given").toBe(now + 30_000);
  expect(asked(0), "and never shortens ours").toBe(now + 5_000);
  expect(asked(400 * 24 * HOUR), "nor lasts longer than a day").toBe(now + 24 * HOUR);
  expect(eventVerdict(1, silence, now, 0.5).due_at, "the overloaded get a minute").toBe(now + MINUTE);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, dice) => {
      const pause = (eventVerdict(attempt, busy, now, dice).due_at ?? 0) - now;
      const base = EVENT_PAUSES[attempt - 1] ?? 0;
      return pause >= 0.8 * base - 1 && pause <= 1.2 * base + 1;
    }),
  );
});

test("a body is JSON under 20 kB whatever was written, on whole characters, and says when it was shortened", () => {
  const event = { id: "evt_1", type: "case.raised", at: 0 };
  const bodyOf = (data: Json) => eventBody({ ...event, data: eventData(data) });
  expect(JSON.parse(bodyOf({ comment: "short" }))).toEqual({
    id: "evt_1",
    type: "case.raised",
    timestamp: "1970-01-01T00:00:00.000Z",
    data: { comment: "short" },
  });
  const family = "👩‍👩‍👧‍👦".repeat(1_500);
  const long = JSON.parse(bodyOf({ id: "cas_1", comment: family, events: Array(500).fill({ note: "x".repeat(90) }) }));
  expect(long.data).toMatchObject({ id: "cas_1", shortened: true });
  expect(long.data.comment).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
      fc.integer({ min: 0, max: 400 }),
      (data, n) => {
        const body = bodyOf({ ...data, again: Array(n).fill(data) } as Json);
        return new TextEncoder().encode(body).length < 20_000 && JSON.parse(body).type === event.type;
      },
    ),
  );
});
