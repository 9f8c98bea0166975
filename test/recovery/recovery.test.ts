import fc from "fast-check";
import { expect, test } from "vitest";
import { type Case, type CaseEvent, isOpen, raise, step, wakeOf } from "../../src/recovery/recovery.ts";
import { after, called, crew, DEV, effects, IN, LADDER, MINUTE, MOIRA, NOW, RUTH, raised, take, time } from "./path.ts";

test("each rung has its minutes, then the next rings, and from the end it starts again with the owner", () => {
  const rung = (minutes: number, at: Case) => {
    const next = step(at, time, crew(), NOW + minutes * MINUTE);
    if (!next.ok) throw new Error(next.reason);
    return [next.case, next.effects] as const;
  };
  const [second, first] = rung(5, raised());
  expect(first).toEqual([{ kind: "alert", managers: [MOIRA], chat: null, why: "let_down" }]);
  const [third] = rung(15, second);
  const [top, again] = rung(30, third);
  expect(again).toEqual([{ kind: "alert", managers: [DEV, RUTH], chat: null, why: "let_down" }]);
  expect([third.round, top.round]).toEqual([0, 1]);
});

test("where there is danger no rung has more than two minutes", () => {
  const urgent = raise(LADDER, true, crew(), NOW).case;
  expect(urgent.timers.climb).toBe(NOW + 2 * MINUTE);
  const warned = after([
    [1, { kind: "trigger_added", trigger: { rule: "danger", word: "gas", language: "en", topic: "gas" } }],
  ]);
  expect(warned.timers.climb).toBe(NOW + 3 * MINUTE);
});

test("an empty rung is passed over at once, and when nobody at all can be reached it is tried again every minute", () => {
  const without = raise(LADDER, false, crew(DEV), NOW);
  expect(without.effects[1]).toMatchObject({ kind: "alert", managers: [MOIRA] });
  const nobody = raise(LADDER, false, crew(DEV, MOIRA, RUTH), NOW);
  expect(nobody.case.timers.climb).toBe(NOW + MINUTE);
  expect(nobody.effects[1]).toMatchObject({ managers: [] });
});

test("from the first second the customer has a time, a quarter of an hour after everybody was called once", () => {
  const first = raise(LADDER, false, crew(), NOW);
  expect(first.effects[0]).toEqual({ kind: "time_given", at: NOW + 45 * MINUTE });
  expect(first.case).toMatchObject({ promiseAt: NOW + 45 * MINUTE, timers: { due: NOW + 45 * MINUTE } });
  expect(raise(LADDER, false, crew(DEV), NOW).case.promiseAt, "a rung that is passed over takes no time").toBe(
    NOW + 40 * MINUTE,
  );
  expect(raise(LADDER, false, crew(DEV, MOIRA, RUTH), NOW + 1).case.promiseAt, "to the full minute").toBe(
    NOW + 17 * MINUTE,
  );
  const missed = step(
    after([
      [5, time],
      [15, time],
      [30, time],
    ]),
    time,
    crew(),
    NOW + 45 * MINUTE,
  );
  expect(effects(missed), "apologised for, and called out at once").toEqual([
    "alert",
    "promise_missed",
    "promise_ended",
    "alert",
  ]);
  expect(missed).toMatchObject({ ok: true, case: { state: "raised", promiseAt: NOW + 75 * MINUTE, misses: 1 } });
});

test("taken without a time, our own time binds whoever took it; a time of theirs keeps it", () => {
  const taken = after([[1, take(DEV)]]);
  expect(taken).toMatchObject({ promiseAt: NOW + 45 * MINUTE, timers: { remind: NOW + 35 * MINUTE } });
  expect(effects(step(taken, time, crew(), NOW + 35 * MINUTE))).toEqual(["remind"]);
  const missed = step(after([[35, time]], taken), time, crew(), NOW + 45 * MINUTE);
  expect(effects(missed)).toEqual(["promise_missed", "promise_ended", "alert"]);
  const named = step(taken, take(DEV, 90), crew(), NOW + 2 * MINUTE);
  expect(named.ok && named.effects[0]).toEqual({ kind: "promise_ended", fate: "moved" });
});

test("nobody answered and then silence: reminded after an hour, back on the ladder a quarter of an hour later", () => {
  const taken = after([
    [0, take(DEV)],
    [0, { kind: "no_answer", by: DEV }],
  ]);
  const reminded = step(taken, time, crew(), NOW + 60 * MINUTE);
  expect(effects(reminded)).toEqual(["remind"]);
  const back = step(after([[60, time]], taken), time, crew(), NOW + 75 * MINUTE);
  expect(back).toMatchObject({ ok: true, case: { state: "raised", raiseNumber: 2, rung: 1, holder: null } });
  expect(effects(back), "and the customer is told anew by when").toEqual(["went_back", "time_given", "alert"]);
  const noted = after(
    [
      [60, time],
      [70, { kind: "noted", by: DEV }],
    ],
    taken,
  );
  expect(noted.timers).toEqual({ quiet: NOW + 130 * MINUTE });
});

test("a missed promise is owned up to with a new time, climbs one rung, and the new time binds whoever takes it", () => {
  const promised = after([[0, take(DEV, 60)]]);
  expect(promised.timers).toEqual({ remind: NOW + 50 * MINUTE, due: NOW + 60 * MINUTE });
  expect(effects(step(promised, time, crew(), NOW + 50 * MINUTE))).toEqual(["remind"]);
  const missed = step(after([[50, time]], promised), time, crew(), NOW + 60 * MINUTE);
  expect(missed).toMatchObject({
    ok: true,
    case: { state: "raised", rung: 1, raiseNumber: 2, promiseAt: NOW + 90 * MINUTE },
  });
  expect(missed.ok && missed.effects).toEqual([
    { kind: "promise_missed", holder: DEV, at: NOW + 60 * MINUTE, next: NOW + 90 * MINUTE },
    { kind: "promise_ended", fate: "broken" },
    { kind: "alert", managers: [MOIRA, DEV], chat: null, why: "missed" },
  ]);
  const retaken = after(
    [
      [50, time],
      [60, time],
      [61, take(MOIRA, null, 2)],
    ],
    promised,
  );
  expect(retaken).toMatchObject({ state: "taken", holder: MOIRA, promiseAt: NOW + 90 * MINUTE });
  expect(retaken.timers.due).toBe(NOW + 90 * MINUTE);
  const twice = step(
    after(
      [
        [50, time],
        [60, time],
        [70, time],
        [80, time],
      ],
      promised,
    ),
    time,
    crew(),
    NOW + 90 * MINUTE,
  );
  expect(twice.ok && twice.effects.find((e) => e.kind === "promise_missed")).toMatchObject({ next: null });
});

test("a promise met in time is kept, another time instead of it has moved it", () => {
  const promised = after([[0, take(DEV, 60)]]);
  expect(step(promised, called, crew(), NOW + 40 * MINUTE)).toMatchObject({
    effects: [{ kind: "promise_ended", fate: "kept" }],
  });
  const moved = step(promised, { kind: "promised", by: DEV, at: NOW + 80 * MINUTE }, crew(), NOW + 40 * MINUTE);
  expect(effects(moved)).toEqual(["promise_ended", "confirm_promise"]);
});

const DAYS = 1440 * MINUTE;

test("after 'it's right now' nothing more is asked, and one who says not yet is raised one rung higher under a new code", () => {
  const first = after([[1440, time]], IN.put_right);
  expect(first).toMatchObject({ asked: 1, timers: { follow_up: NOW + 7 * DAYS, words: NOW + 5 * DAYS } });
  const won = after([[1441, { kind: "followed_up", face: 4 }]], first);
  expect(won).toMatchObject({ state: "won_back", timers: {} });
  const again = after([[7 * 1440 + 1, { kind: "followed_up", face: 3 }]], won);
  expect(again).toMatchObject({ state: "raised", rung: 1, raiseNumber: 2, followUps: [] });
  expect(again.timers.follow_up).toBeUndefined();
});

test("the second question goes only with what was changed, and unanswered for 14 days the case is closed, not won back", () => {
  const first = after([[1440, time]], IN.put_right);
  expect(effects(step(first, time, crew(), NOW + 5 * DAYS)), "asked for in time").toEqual(["ask_words"]);
  const seventh = step(after([[5 * 1440, time]], first), time, crew(), NOW + 7 * DAYS);
  expect(seventh.ok && seventh.effects).toEqual([{ kind: "skip_follow_up", number: 2, reason: "nothing_changed" }]);
  const written = after([[1500, { kind: "changed", by: MOIRA }]], first);
  expect(effects(step(written, time, crew(), NOW + 7 * DAYS))).toEqual(["ask_words", "ask_follow_up"]);
  const alone = after([[7 * 1440, time]], first);
  expect(effects(step(alone, time, crew(), NOW + 13 * DAYS)), "while a line can still be given").toEqual(["ask_words"]);
  const closed = step(after([[13 * 1440, time]], alone), time, crew(), NOW + 15 * DAYS);
  expect(closed).toMatchObject({ ok: true, case: { state: "put_right", unconfirmed: true, timers: {} } });
  expect(effects(closed)).toEqual(["close"]);
});

test("the third goes by the press of the one who put it right, and by nobody else's", () => {
  const first = after([[1440, time]], IN.put_right);
  expect(step(first, { kind: "line_given", by: MOIRA }, crew(), NOW + 2 * DAYS)).toEqual({
    ok: false,
    reason: "not_yours",
  });
  const given = after([[1500, { kind: "line_given", by: DEV }]], first);
  const closed = after(
    [
      [7 * 1440, time],
      [15 * 1440, time],
    ],
    given,
  );
  expect(closed).toMatchObject({ unconfirmed: true, timers: { follow_up: NOW + 30 * DAYS } });
  const third = step(closed, time, crew(), NOW + 30 * DAYS);
  expect(third).toMatchObject({ ok: true, case: { timers: {} }, effects: [{ kind: "ask_follow_up", number: 3 }] });
});

test("whoever leaves the firm hands everything on at once", () => {
  const left = step(IN.taken, { kind: "person_gone", who: DEV }, crew(DEV), NOW + 10 * MINUTE);
  expect(left).toMatchObject({ ok: true, case: { state: "raised", raiseNumber: 2, promiseAt: NOW + 60 * MINUTE } });
  const ringing = step(IN.raised, { kind: "person_gone", who: DEV }, crew(DEV), NOW + MINUTE);
  expect(ringing).toMatchObject({ effects: [{ kind: "alert", managers: [MOIRA] }] });
});

const anyone = fc.constantFrom(DEV, MOIRA, RUTH, 9);
const actor = fc.option(anyone, { nil: null });
const anyEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(time) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("taken" as const),
      by: anyone,
      raiseNumber: fc.integer({ min: 1, max: 4 }),
      promiseAt: fc.option(fc.integer({ min: NOW - MINUTE, max: NOW + 5e7 }), { nil: null }),
    }),
  },
  fc.record({
    kind: fc.constant("promised" as const),
    by: actor,
    at: fc.integer({ min: NOW - MINUTE, max: NOW + 5e7 }),
  }),
  fc.record({ kind: fc.constant("handed_over" as const), by: actor, to: anyone }),
  fc.record({ kind: fc.constantFrom("called" as const, "wrote" as const, "item_done" as const), by: actor }),
  fc.record({ kind: fc.constant("item_added" as const), by: actor, until: fc.constant(null) }),
  fc.record({ kind: fc.constant("no_answer" as const), by: actor }),
  fc.record({ kind: fc.constant("noted" as const), by: actor }),
  fc.record({
    kind: fc.constant("resolved" as const),
    by: actor,
    outcome: fc.constant("fixed" as const),
    followUps: fc.constantFrom([], [NOW + 1e8, NOW + 6e8]),
  }),
  fc.record({ kind: fc.constant("followed_up" as const), face: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant("lost" as const), by: actor, reason: fc.constant("") }),
  fc.record({
    kind: fc.constant("trigger_added" as const),
    trigger: fc.constantFrom(
      { rule: "call_me" as const, face: null },
      { rule: "danger" as const, word: "gas", language: "en", topic: "gas" },
    ),
  }),
  fc.constant({ kind: "commented" as const }),
  fc.record({ kind: fc.constant("person_gone" as const), who: anyone }),
);

test("no sequence of events loses a case: it climbs, is held with a timer running, waits for the customer, or a human ended it", () => {
  const story = fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 3 * 60 * MINUTE })), {
    minLength: 1,
    maxLength: 60,
  });
  const absent = fc.constantFrom([], [DEV], [DEV, MOIRA], [DEV, MOIRA, RUTH]);
  fc.assert(
    fc.property(story, absent, fc.boolean(), (events, gone, urgent) => {
      const staff = crew(...gone);
      let at = raise(LADDER, urgent, staff, NOW).case;
      let now = NOW;
      for (const [event, pause] of events) {
        now += pause;
        const before = at;
        const result = step(at, event, staff, now);
        if (result.ok) at = result.case;
        expect(at.raiseNumber).toBeGreaterThanOrEqual(before.raiseNumber);
        if (before.state === "raised" && at.state !== "raised")
          expect([event.kind, at.state]).toEqual(["taken", "taken"]);
        if (isOpen(before) && at.state === "lost") expect(event.kind).toBe("lost");
        if (at.state === "raised") expect(at.timers.climb, "a raised case always has its next rung").toBeDefined();
        if (at.state === "taken" || at.state === "fixing") {
          expect(at.holder).not.toBeNull();
          expect(wakeOf(at.timers), "a held case is always waited for").not.toBeNull();
        }
        if (event.kind === "time_is_up") expect(wakeOf(at.timers) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
      }
      // Left alone, whatever is open comes to ring again or waits for the customer's word.
      for (let i = 0; i < 12 && (at.state === "taken" || at.state === "fixing"); i++) {
        now = wakeOf(at.timers) ?? now;
        const result = step(at, time, staff, now);
        if (result.ok) at = result.case;
      }
      expect(["raised", "put_right", "won_back", "lost"]).toContain(at.state);
    }),
    { numRuns: 2_000, seed: 5 },
  );
});
