// What one customer, or the customers of one site, are worth: the four inputs, where the account's own don't fit.
import type { Hono } from "hono";
import * as z from "zod";
import { account, idOf, type Keyed } from "./keyed.ts";
import { notFound, only } from "./problem.ts";
import { habitOf, lifetimeValue } from "./recovery_settings.ts";
import { parseBody } from "./request.ts";

const body = z.strictObject({ lifetime_value: lifetimeValue.nullable() });

export function values(api: Hono<Keyed>): void {
  for (const [noun, kind] of [
    ["customers", "cus"],
    ["sites", "sit"],
  ] as const) {
    api.put(`/v1/${noun}/:id/lifetime_value`, async (c) => {
      const parsed = await parseBody(c, body);
      if (!parsed.ok) return parsed.response;
      const id = idOf(c, kind);
      if (id === null) return notFound(c);
      const given = parsed.data.lifetime_value;
      const inputs = given === null ? null : habitOf(given);
      const kept = await account(c, (stub) => stub.keepLifetimeInputs(noun, id, inputs));
      return kept.ok ? c.json({ lifetime_value: given }) : notFound(c);
    });
    api.all(`/v1/${noun}/:id/lifetime_value`, only("PUT"));
  }
}
