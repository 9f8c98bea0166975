import fc from "fast-check";
import { expect, test } from "vitest";
import { PACE } from "../../src/recovery/ladder.ts";
import {
  CASE_STATES,
  type Case,
  type CaseEvent,
  type CaseState,
  type Crew,
  isOpen,
  raise,
  type Step,
  step,
  wakeOf,
} from "../../src/recovery/recovery.ts";

const NOW = Date.parse("2037-02-03T10:00:00Z");
const MINUTE = 60_000;
const [DEV, MOIRA, RUTH] = [1, 2, 3];
const LADDER = [
  { managers: [DEV], seconds: 300 },
  { managers: [MOIRA], seconds: 600 },
  { managers: [RUTH], seconds: 900 },
];

function crew(...gone: number[]): Crew {
  const here = [DEV, MOIRA, RUTH].filter((m) => !gone.includes(m));
  return { reachable: new Set(here), owners: [RUTH], onDuty: () => [], inHours: true, pace: PACE };
}

function after(events: readonly (readonly [minutes: number, event: CaseEvent])[], from = raised()): Case {
  return events.reduce((at, [minutes, event]) => {
    const next = step(at, event, crew(), NOW + minutes * MINUTE);
    if (!next.ok) throw new Error(`${event.kind} was refused: ${next.reason}`);
    return next.case;
  }, from);
}

const raised = () => raise(LADDER, false, crew(), NOW).case;
const take = (by: number, promise: number | null = null, epoch = 1): CaseEvent => ({
  kind: "take",
  by,
  epoch,
  promiseAt: promise === null ? null : NOW + promise * MINUTE,
});
const time: CaseEvent = { kind: "time_is_up" };
const called: CaseEvent = { kind: "progress", by: DEV, until: null };
const right: CaseEvent = {
  kind: "put_right",
  by: DEV,
  outcome: "fixed",
  followUps: [1, 7, 30].map((d) => NOW + d * 1440 * MINUTE),
};

function effects(result: Step): string[] {
  return result.ok ? result.effects.map((e) => e.kind) : [result.reason];
}

const IN: Readonly<Record<CaseState, Case>> = {
  raised: raised(),
  taken: after([[1, take(DEV, 60)]]),
  fixing: after([
    [1, take(DEV, 60)],
    [30, called],
  ]),
  put_right: after([
    [1, take(DEV, 60)],
    [30, called],
    [40, right],
  ]),
  won_back: after([
    [1, take(DEV, 60)],
    [30, called],
    [40, right],
    [50, { kind: "follow_up", face: 5 }],
  ]),
  lost: after([
    [1, take(DEV, 60)],
    [30, { kind: "lose", by: DEV, reason: "went elsewhere" }],
  ]),
};

const ROWS: readonly (readonly [string, CaseEvent])[] = [
  ["time is up", time],
  ["the holder (or first taker) takes it", take(DEV)],
  ["another takes it", take(MOIRA)],
  ["an old link takes it", take(DEV, null, 0)],
  ["the holder promises", { kind: "promise", by: DEV, at: NOW + 90 * MINUTE }],
  ["another promises", { kind: "promise", by: MOIRA, at: NOW + 90 * MINUTE }],
  ["a promise in the past", { kind: "promise", by: DEV, at: NOW - MINUTE }],
  ["handed over", { kind: "hand_over", by: DEV, to: MOIRA }],
  ["handed to somebody out of reach", { kind: "hand_over", by: DEV, to: 9 }],
  ["the holder called or fixes", called],
  ["the holder called and nobody answered", { kind: "no_answer", by: DEV }],
  ["something is still to be done", { kind: "plan", by: DEV, until: null }],
  ["a note", { kind: "note", by: DEV }],
  ["put right", right],
  ["customer: right now", { kind: "follow_up", face: 5 }],
  ["customer: not yet", { kind: "follow_up", face: 2 }],
  ["lost", { kind: "lose", by: DEV, reason: "went elsewhere" }],
  ["one more trigger", { kind: "trigger", trigger: { rule: "call_me", face: null } }],
  ["danger", { kind: "trigger", trigger: { rule: "danger", word: "gas", language: "en", topic: "gas" } }],
  ["a comment", { kind: "comment" }],
  ["the holder leaves the firm", { kind: "person_gone", who: DEV }],
  ["the customer is erased", { kind: "erase" }],
];

/** "taken", or "✗ not_open": what each event makes of each state, at ten past with nothing else happening. */
function table(): Record<string, Record<CaseState, string>> {
  const cell = (at: Case, event: CaseEvent) => {
    const result = step(at, event, event.kind === "person_gone" ? crew(event.who) : crew(), NOW + 10 * MINUTE);
    return result.ok ? result.case.state : `✗ ${result.reason}`;
  };
  return Object.fromEntries(
    ROWS.map(([name, event]) => [
      name,
      Object.fromEntries(CASE_STATES.map((state) => [state, cell(IN[state], event)])) as Record<CaseState, string>,
    ]),
  );
}

test("every event has an answer in every state: the table, from the code itself", () => {
  const cells = table();
  console.table(cells);
  expect(cells).toMatchInlineSnapshot(`
    {
      "a comment": {
        "fixing": "fixing",
        "lost": "lost",
        "put_right": "put_right",
        "raised": "raised",
        "taken": "taken",
        "won_back": "won_back",
      },
      "a note": {
        "fixing": "fixing",
        "lost": "lost",
        "put_right": "put_right",
        "raised": "raised",
        "taken": "taken",
        "won_back": "won_back",
      },
      "a promise in the past": {
        "fixing": "✗ in_the_past",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "✗ in_the_past",
        "won_back": "✗ not_open",
      },
      "an old link takes it": {
        "fixing": "✗ out_of_date",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ out_of_date",
        "taken": "✗ out_of_date",
        "won_back": "✗ not_open",
      },
      "another promises": {
        "fixing": "✗ not_yours",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "✗ not_yours",
        "won_back": "✗ not_open",
      },
      "another takes it": {
        "fixing": "✗ already_taken",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "taken",
        "taken": "✗ already_taken",
        "won_back": "✗ not_open",
      },
      "customer: not yet": {
        "fixing": "fixing",
        "lost": "lost",
        "put_right": "raised",
        "raised": "raised",
        "taken": "taken",
        "won_back": "raised",
      },
      "customer: right now": {
        "fixing": "fixing",
        "lost": "won_back",
        "put_right": "won_back",
        "raised": "raised",
        "taken": "taken",
        "won_back": "won_back",
      },
      "danger": {
        "fixing": "fixing",
        "lost": "raised",
        "put_right": "raised",
        "raised": "raised",
        "taken": "taken",
        "won_back": "raised",
      },
      "handed over": {
        "fixing": "fixing",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "taken",
        "won_back": "✗ not_open",
      },
      "handed to somebody out of reach": {
        "fixing": "✗ not_reachable",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "✗ not_reachable",
        "won_back": "✗ not_open",
      },
      "lost": {
        "fixing": "lost",
        "lost": "✗ not_open",
        "put_right": "lost",
        "raised": "✗ not_taken",
        "taken": "lost",
        "won_back": "✗ not_open",
      },
      "one more trigger": {
        "fixing": "fixing",
        "lost": "raised",
        "put_right": "raised",
        "raised": "raised",
        "taken": "taken",
        "won_back": "raised",
      },
      "put right": {
        "fixing": "put_right",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "put_right",
        "won_back": "✗ not_open",
      },
      "something is still to be done": {
        "fixing": "fixing",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "fixing",
        "won_back": "✗ not_open",
      },
      "the customer is erased": {
        "fixing": "lost",
        "lost": "lost",
        "put_right": "lost",
        "raised": "lost",
        "taken": "lost",
        "won_back": "lost",
      },
      "the holder (or first taker) takes it": {
        "fixing": "fixing",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "taken",
        "taken": "taken",
        "won_back": "✗ not_open",
      },
      "the holder called and nobody answered": {
        "fixing": "fixing",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "taken",
        "won_back": "✗ not_open",
      },
      "the holder called or fixes": {
        "fixing": "fixing",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "fixing",
        "won_back": "✗ not_open",
      },
      "the holder leaves the firm": {
        "fixing": "raised",
        "lost": "lost",
        "put_right": "put_right",
        "raised": "raised",
        "taken": "raised",
        "won_back": "won_back",
      },
      "the holder promises": {
        "fixing": "fixing",
        "lost": "✗ not_open",
        "put_right": "✗ not_open",
        "raised": "✗ not_taken",
        "taken": "taken",
        "won_back": "✗ not_open",
      },
      "time is up": {
        "fixing": "fixing",
        "lost": "lost",
        "put_right": "put_right",
        "raised": "raised",
        "taken": "taken",
        "won_back": "won_back",
      },
    }
  `);
});

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
    [1, { kind: "trigger", trigger: { rule: "danger", word: "gas", language: "en", topic: "gas" } }],
  ]);
  expect(warned.timers.climb).toBe(NOW + 3 * MINUTE);
});

test("an empty rung is passed over at once, and when nobody at all can be reached it is tried again every minute", () => {
  const without = raise(LADDER, false, crew(DEV), NOW);
  expect(without.effects).toMatchObject([{ kind: "alert", managers: [MOIRA] }]);
  const nobody = raise(LADDER, false, crew(DEV, MOIRA, RUTH), NOW);
  expect(nobody.case.timers.climb).toBe(NOW + MINUTE);
  expect(nobody.effects).toMatchObject([{ managers: [] }]);
});

test("taken without a time and then silence: reminded after an hour, back on the ladder a quarter of an hour later", () => {
  const taken = after([[0, take(DEV)]]);
  const reminded = step(taken, time, crew(), NOW + 60 * MINUTE);
  expect(effects(reminded)).toEqual(["remind"]);
  const back = step(after([[60, time]], taken), time, crew(), NOW + 75 * MINUTE);
  expect(back).toMatchObject({ ok: true, case: { state: "raised", epoch: 2, rung: 1, holder: null } });
  expect(effects(back)).toEqual(["went_back", "alert"]);
  const noted = after(
    [
      [60, time],
      [70, { kind: "note", by: DEV }],
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
    case: { state: "raised", rung: 1, epoch: 2, promiseAt: NOW + 90 * MINUTE },
  });
  expect(missed.ok && missed.effects).toEqual([
    { kind: "missed", holder: DEV, at: NOW + 60 * MINUTE, next: NOW + 90 * MINUTE },
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
  expect(twice.ok && twice.effects.find((e) => e.kind === "missed")).toMatchObject({ next: null });
});

test("a promise met in time is kept, another time instead of it has moved it", () => {
  const promised = after([[0, take(DEV, 60)]]);
  expect(step(promised, called, crew(), NOW + 40 * MINUTE)).toMatchObject({
    effects: [{ kind: "promise_ended", fate: "kept" }],
  });
  const moved = step(promised, { kind: "promise", by: DEV, at: NOW + 80 * MINUTE }, crew(), NOW + 40 * MINUTE);
  expect(effects(moved)).toEqual(["promise_ended", "confirm_promise"]);
});

test("three questions follow, and a customer who says not yet is raised one rung higher under a new code", () => {
  const first = after([[1440, time]], IN.put_right);
  expect(first).toMatchObject({ asked: 1, timers: { follow_up: NOW + 7 * 1440 * MINUTE } });
  const won = after([[1441, { kind: "follow_up", face: 4 }]], first);
  expect(won).toMatchObject({ state: "won_back", timers: { follow_up: NOW + 7 * 1440 * MINUTE } });
  const again = after(
    [
      [7 * 1440, time],
      [7 * 1440 + 1, { kind: "follow_up", face: 3 }],
    ],
    won,
  );
  expect(again).toMatchObject({ state: "raised", rung: 1, epoch: 2, followUps: [] });
  expect(again.timers.follow_up).toBeUndefined();
});

test("whoever leaves the firm hands everything on at once", () => {
  const left = step(IN.taken, { kind: "person_gone", who: DEV }, crew(DEV), NOW + 10 * MINUTE);
  expect(left).toMatchObject({ ok: true, case: { state: "raised", epoch: 2, promiseAt: NOW + 60 * MINUTE } });
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
      kind: fc.constant("take" as const),
      by: anyone,
      epoch: fc.integer({ min: 1, max: 4 }),
      promiseAt: fc.option(fc.integer({ min: NOW - MINUTE, max: NOW + 5e7 }), { nil: null }),
    }),
  },
  fc.record({
    kind: fc.constant("promise" as const),
    by: actor,
    at: fc.integer({ min: NOW - MINUTE, max: NOW + 5e7 }),
  }),
  fc.record({ kind: fc.constant("hand_over" as const), by: actor, to: anyone }),
  fc.record({ kind: fc.constant("progress" as const), by: actor, until: fc.constant(null) }),
  fc.record({ kind: fc.constant("plan" as const), by: actor, until: fc.constant(null) }),
  fc.record({ kind: fc.constant("no_answer" as const), by: actor }),
  fc.record({ kind: fc.constant("note" as const), by: actor }),
  fc.record({
    kind: fc.constant("put_right" as const),
    by: actor,
    outcome: fc.constant("fixed" as const),
    followUps: fc.constantFrom([], [NOW + 1e8, NOW + 6e8]),
  }),
  fc.record({ kind: fc.constant("follow_up" as const), face: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant("lose" as const), by: actor, reason: fc.constant("") }),
  fc.record({
    kind: fc.constant("trigger" as const),
    trigger: fc.constantFrom(
      { rule: "call_me" as const, face: null },
      { rule: "danger" as const, word: "gas", language: "en", topic: "gas" },
    ),
  }),
  fc.constant({ kind: "comment" as const }),
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
        expect(at.epoch).toBeGreaterThanOrEqual(before.epoch);
        if (before.state === "raised" && at.state !== "raised")
          expect([event.kind, at.state]).toEqual(["take", "taken"]);
        if (isOpen(before.state) && at.state === "lost") expect(event.kind).toBe("lose");
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
