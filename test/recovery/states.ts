// docs/states.md, read off the decisions themselves. `npm run docs` writes it; test/recovery/table.test.ts compares.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CASE_STATES, type CaseEvent, type CaseState, step } from "../../src/recovery/recovery.ts";
import { called, crew, DEV, IN, MINUTE, MOIRA, NOW, right, take, time } from "./path.ts";

export const STATES_FILE = join(import.meta.dirname, "../../docs/states.md");

const ROWS: readonly (readonly [string, CaseEvent])[] = [
  ["time is up", time],
  ["the holder (or first taker) takes it", take(DEV)],
  ["another takes it", take(MOIRA)],
  ["an old link takes it", take(DEV, null, 0)],
  ["whoever is called lets the next one be called", { kind: "passed" }],
  ["the holder promises", { kind: "promised", by: DEV, at: NOW + 90 * MINUTE }],
  ["another promises", { kind: "promised", by: MOIRA, at: NOW + 90 * MINUTE }],
  ["a promise in the past", { kind: "promised", by: DEV, at: NOW - MINUTE }],
  ["handed over", { kind: "handed_over", by: DEV, to: MOIRA }],
  ["handed to somebody out of reach", { kind: "handed_over", by: DEV, to: 9 }],
  ["the holder called or fixes", called],
  ["the holder called and nobody answered", { kind: "no_answer", by: DEV }],
  ["something is still to be done", { kind: "item_added", by: DEV, until: null }],
  ["a note", { kind: "noted", by: DEV }],
  ["nobody is in danger any more", { kind: "all_clear", by: DEV }],
  ["put right", right],
  ["what was changed", { kind: "changed", by: MOIRA }],
  ["the holder's line", { kind: "line_given", by: DEV }],
  ["customer: right now", { kind: "followed_up", face: 5 }],
  ["customer: not yet", { kind: "followed_up", face: 2 }],
  ["lost", { kind: "lost", by: DEV, reason: "went elsewhere" }],
  ["something on the list is done", { kind: "item_done", by: DEV }],
  ["what was given back is corrected", { kind: "refund_corrected", by: null }],
  ["one more trigger", { kind: "trigger_added", trigger: { rule: "call_me", face: null } }],
  ["danger", { kind: "trigger_added", trigger: { rule: "danger", word: "gas", language: "en", topic: "gas" } }],
  ["a comment", { kind: "commented" }],
  ["the holder leaves the firm", { kind: "person_gone", who: DEV }],
  ["the customer is erased", { kind: "erased" }],
];

/** "taken", or "✗ not_open": what an event makes of a state, at ten past with nothing else happening. */
function cell(state: CaseState, event: CaseEvent): string {
  const result = step(IN[state], event, event.kind === "person_gone" ? crew(event.who) : crew(), NOW + 10 * MINUTE);
  return result.ok ? result.case.state : `✗ ${result.reason}`;
}

export function statesDocument(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return `# What becomes of a case

Made by \`npm run docs\` from \`src/recovery/recovery.ts\`. A column is the state that a case is in, a row what happens to it at ten past with nothing else going on, a cell the state it is in then, or ✗ and why it is refused.

${line(["", ...CASE_STATES])}${line(["---", ...CASE_STATES.map(() => "---")])}${ROWS.map(([name, event]) => line([name, ...CASE_STATES.map((state) => cell(state, event))])).join("")}`;
}

if (import.meta.main) writeFileSync(STATES_FILE, statesDocument());
