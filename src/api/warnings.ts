// Early warnings: read, and acknowledged by a manager, which starts the chart anew. Mounted behind the account's key.
import { Hono } from "hono";
import * as z from "zod";
import { account, type Keyed } from "./keyed.ts";
import { invalid, notFound } from "./problem.ts";
import { keyReused, parseBody } from "./request.ts";

export const warnings = new Hono<Keyed>();

const acknowledgement = z.strictObject({ by: z.string().min(1, "a manager's id") });

warnings.get("/v1/warnings", async (c) => c.json(await account(c, (stub) => stub.warnings())));

warnings.post("/v1/warnings/:id/acknowledgement", async (c) => {
  if (!c.req.param("id").includes(`_${c.var.account}_`)) return notFound(c);
  const body = await parseBody(c, acknowledgement);
  if (!body.ok) return body.response;
  const { by } = body.data;
  const done = await account(c, (stub) => stub.acknowledgeWarning(c.req.param("id"), by, body.repeat));
  if (done.ok) return c.body(null, 204);
  if (done.reason === "key_reused") return keyReused(c);
  return done.reason !== "nobody" ? notFound(c) : invalid(c, [{ field: "by", message: "the id of a manager" }]);
});
