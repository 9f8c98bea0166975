import { expect, test } from "vitest";
import { CASE_STATES, type Case, type CaseEvent, type CaseState, step } from "../../src/recovery/recovery.ts";
import { called, crew, DEV, IN, MINUTE, MOIRA, NOW, right, take, time } from "./path.ts";

const ROWS: readonly (readonly [string, CaseEvent])[] = [
  ["time is up", time],
  ["the holder (or first taker) takes it", take(DEV)],
  ["another takes it", take(MOIRA)],
  ["an old link takes it", take(DEV, null, 0)],
  ["the holder promises", { kind: "promised", by: DEV, at: NOW + 90 * MINUTE }],
  ["another promises", { kind: "promised", by: MOIRA, at: NOW + 90 * MINUTE }],
  ["a promise in the past", { kind: "promised", by: DEV, at: NOW - MINUTE }],
  ["handed over", { kind: "handed_over", by: DEV, to: MOIRA }],
  ["handed to somebody out of reach", { kind: "handed_over", by: DEV, to: 9 }],
  ["the holder called or fixes", called],
  ["the holder called and nobody answered", { kind: "no_answer", by: DEV }],
  ["something is still to be done", { kind: "item_added", by: DEV, until: null }],
  ["a note", { kind: "noted", by: DEV }],
  ["put right", right],
  ["customer: right now", { kind: "followed_up", face: 5 }],
  ["customer: not yet", { kind: "followed_up", face: 2 }],
  ["lost", { kind: "lost", by: DEV, reason: "went elsewhere" }],
  ["one more trigger", { kind: "trigger_added", trigger: { rule: "call_me", face: null } }],
  ["danger", { kind: "trigger_added", trigger: { rule: "danger", word: "gas", language: "en", topic: "gas" } }],
  ["a comment", { kind: "commented" }],
  ["the holder leaves the firm", { kind: "person_gone", who: DEV }],
  ["the customer is erased", { kind: "erased" }],
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
        "fixing": "raised",
        "lost": "raised",
        "put_right": "raised",
        "raised": "raised",
        "taken": "raised",
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
