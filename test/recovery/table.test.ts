import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STATES_FILE, statesDocument } from "./states.ts";

test("every event has an answer in every state: the table, from the code itself", () => {
  expect(statesDocument(), "npm run docs writes it anew").toBe(readFileSync(STATES_FILE, "utf8"));
});
