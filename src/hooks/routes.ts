// What providers tell us: texts that came in, and what became of the ones we sent. Verified before anything is parsed.
import { Hono } from "hono";
import { z } from "zod";
import { SIGNATURE_HEADER, verifyPhones } from "../channels/phones_inbound.ts";
import { type Edge, type EdgeContext, only, readLimited } from "../edge.ts";
import { reach } from "../reach.ts";

export const hooks = new Hono<Edge>();

const LIMIT = 16 * 1024;
const heard = z.object({ id: z.string().max(200), from: z.string().max(40), text: z.string().max(5_000) });
const status = z.object({
  id: z.string().max(200),
  status: z.enum(["delivered", "failed"]),
  reason: z.string().nullable(),
});

hooks.post("/hooks/:account/phones/messages", async (c) => {
  const body = await signedByPhones(c, heard);
  if (!body.ok) return body.response;
  const { id, from, text } = body.data;
  await reach(c.env, c.req.param("account"), (stub) => stub.hear({ provider: "phones", id, from, text }));
  return c.body(null, 204);
});

hooks.post("/hooks/:account/phones/status", async (c) => {
  const body = await signedByPhones(c, status);
  if (!body.ok) return body.response;
  const { id, reason } = body.data;
  const delivered = body.data.status === "delivered";
  await reach(c.env, c.req.param("account"), (stub) => stub.report("phones", id, delivered, reason));
  return c.body(null, 204);
});

hooks.all("/hooks/:account/phones/messages", only("POST"));
hooks.all("/hooks/:account/phones/status", only("POST"));

type Verified<T> = { ok: true; data: T } | { ok: false; response: Response };

/** The simulated phones exist in development only and sign like a real provider: HMAC-SHA256 over path and body. */
async function signedByPhones<S extends z.ZodType>(c: EdgeContext, schema: S): Promise<Verified<z.infer<S>>> {
  const refuse = (code: 400 | 403 | 404 | 413) => ({ ok: false as const, response: c.body(null, code) });
  if (!c.var.config.development || !/^[0-9a-f]{12}$/.test(c.req.param("account") ?? "")) return refuse(404);
  const raw = await readLimited(c.req.raw, LIMIT);
  if (raw === null) return refuse(413);
  const text = new TextDecoder().decode(raw);
  const secret = c.var.config.linkKeys[0]?.secret ?? "";
  if (!verifyPhones(secret, c.req.path, text, c.req.header(SIGNATURE_HEADER) ?? "")) return refuse(403);
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? { ok: true, data: parsed.data } : refuse(400);
  } catch {
    return refuse(400);
  }
}
