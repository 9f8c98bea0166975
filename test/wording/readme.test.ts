import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EVENT_TYPES } from "../../src/account/webhooks/types.ts";

test("the README's table of events names every type there is and no other", () => {
  const readme = readFileSync(`${import.meta.dirname}/../../README.md`, "utf8");
  const table = readme.slice(readme.indexOf("## What other systems hear"), readme.indexOf("## Channels"));
  const named = [...table.matchAll(/`([a-z]+\.[a-z_]+)`/g)].map(([, type]) => type);
  expect(named.sort()).toEqual([...EVENT_TYPES].sort());
});
