import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the platform keeps no addresses of requests, because an address opens a page", () => {
  const settings = readFileSync(join(import.meta.dirname, "../../wrangler.toml"), "utf8");
  expect(settings).toMatch(/\[observability\.logs\][^[]*invocation_logs = false/);
});
