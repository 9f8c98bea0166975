import { expect, test } from "vitest";
import { drain } from "../src/account/outbox/drain.ts";
import { backoff, verdict } from "../src/account/outbox/retry.ts";
import { earliest } from "../src/account/wake.ts";
import type { Outcome } from "../src/channels/contract.ts";

const NOW = 1_000_000;
const took: Outcome = { result: "delivered", providerId: "p1", receipt: true };
const busy: Outcome = { result: "failed", permanent: false, reason: "503" };
const never: Outcome = { result: "failed", permanent: true, reason: "no such number" };
const silence: Outcome = { result: "uncertain", reason: "no answer" };

test.each([
  ["an accepted invitation is sent", "invitation", 1, took, { status: "sent", due_at: null }],
  [
    "an accepted alert waits three minutes for its receipt",
    "alert",
    1,
    took,
    { status: "sent", due_at: NOW + 180_000 },
  ],
  ["a busy provider is tried again after five seconds", "alert", 1, busy, { status: "waiting", due_at: NOW + 5_000 }],
  ["an invitation then after fifteen", "invitation", 2, busy, { status: "waiting", due_at: NOW + 15_000 }],
  ["an alert that failed twice goes to the next channel at once", "alert", 2, busy, { status: "waiting", due_at: NOW }],
  [
    "a number that can't exist is left for the next channel at once",
    "alert",
    1,
    never,
    { status: "waiting", due_at: NOW },
  ],
  ["an alert that may not have arrived is sent again", "alert", 1, silence, { status: "waiting", due_at: NOW + 5_000 }],
  [
    "an invitation that may have arrived is held and asked about",
    "invitation",
    1,
    silence,
    { status: "uncertain", due_at: NOW + 90_000 },
  ],
  ["an invitation gives up in the end", "invitation", 8, busy, { status: "failed", due_at: null }],
  [
    "a provider that asks for a pause gets it",
    "invitation",
    1,
    { ...busy, retryAfter: 60_000 },
    { status: "waiting", due_at: NOW + 60_000 },
  ],
] as const)("%s", (_, kind, attempt, outcome, expected) => {
  const tried = attempt > 1 ? [{ channel: "twilio", fails: attempt - 1, state: "going", restUntil: 0 } as const] : [];
  const at = { kind, attempt, channel: "twilio", idempotent: false, tried };
  expect(verdict(at, outcome, NOW, 0.5)).toMatchObject(expected);
});

test("an alert that finds a provider still down goes to the next channel at once, and an invitation has time", () => {
  const at = { attempt: 1, channel: "twilio", idempotent: false, down: true, tried: [] };
  expect(verdict({ ...at, kind: "alert" }, busy, NOW, 0.5)).toMatchObject({ due_at: NOW, tried: [{ state: "tired" }] });
  expect(verdict({ ...at, kind: "invitation" }, busy, NOW, 0.5)).toMatchObject({ due_at: NOW + 5_000 });
});

test("pauses grow, differ from each other and end at a quarter of an hour", () => {
  expect([1, 2, 3, 4].map((n) => backoff(n, 0.5))).toEqual([5_000, 15_000, 45_000, 135_000]);
  expect(backoff(30, 1)).toBeLessThanOrEqual(1.2 * 900_000);
  expect(backoff(1, 0)).toBe(4_000);
  expect(backoff(1, 1)).toBe(6_000);
});

test("one message that breaks a channel harms no other, and what is left waits for the next batch", async () => {
  const settled: [number, string][] = [];
  const batches = [[1, 2], [3]];
  await drain({
    claim: () => ({
      claimed: (batches.shift() ?? []).map((id) => ({
        id,
        attempt: 1,
        idempotent: false,
        send: () => (id === 1 ? Promise.reject(new Error("boom")) : Promise.resolve(took)),
      })),
      more: batches.length > 0,
    }),
    settle: ({ id }, outcome) => {
      settled.push([id, outcome.result]);
    },
  });
  expect(settled.sort()).toEqual([
    [1, "uncertain"],
    [2, "delivered"],
    [3, "delivered"],
  ]);
});

test("the next wake is the earliest thing that waits", () => {
  expect(earliest([null, 5, 3, null])).toBe(3);
  expect(earliest([null, null])).toBeNull();
});
