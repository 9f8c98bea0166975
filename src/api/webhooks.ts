// /v1/webhooks: where other systems want to hear what happens. An address is guarded before it is kept; a secret is made
// and sealed here, shown once, and never again.
import { Hono } from "hono";
import * as z from "zod";
import type { Document, Page } from "../account/store/document.ts";
import type { Erased, KeyReused } from "../account/store/idempotency.ts";
import { localId } from "../account/store/ids.ts";
import type { Ordered } from "../account/webhooks/endpoints.ts";
import { EVENT_TYPES, secretPlace } from "../account/webhooks/types.ts";
import { base64 } from "../channels/bytes.ts";
import { http } from "../channels/http.ts";
import { seal, unseal } from "../channels/sealed.ts";
import { guardEndpoint } from "../channels/webhook/webhook_address.ts";
import { time } from "./fields.ts";
import { account, cursorOf, idOf, type Keyed, type KeyedContext } from "./keyed.ts";
import { invalid, notFound, problem } from "./problem.ts";
import { erased, keyReused, parseBody } from "./request.ts";

export const webhooks = new Hono<Keyed>();

type Answered = Ordered | KeyReused | Erased;

const types = z
  .array(z.enum(EVENT_TYPES, `one of ${EVENT_TYPES.join(", ")}`))
  .min(1, "at least one type")
  .refine((all) => new Set(all).size === all.length, "each type once");
const url = z.string().min(1, "must not be empty");
const newEndpoint = z.strictObject({ url, types: types.default([...EVENT_TYPES]) });
const changed = z.strictObject({ url: url.optional(), types: types.optional(), enabled: z.boolean().optional() });
const nothing = z.strictObject({});
const replay = z
  .strictObject({
    event: z.string().optional(),
    since: time.optional(),
  })
  .refine((r) => (r.event === undefined) !== (r.since === undefined), {
    path: ["event"],
    message: "either one event's id, or a time in since",
  });

webhooks.get("/v1/webhooks", async (c) => {
  const data: Document[] | null = await account(c, (stub) => stub.webhooks());
  return data === null ? notFound(c) : c.json({ data, next_cursor: null });
});

webhooks.post("/v1/webhooks", async (c) => {
  const body = await parseBody(c, newEndpoint);
  if (!body.ok) return body.response;
  const sealed = await freshSecret(c);
  const flaw = await flawOf(c, body.data.url);
  if (flaw !== null) return flaw;
  return withSecret(
    c,
    await account<Answered>(c, (stub) => stub.addWebhook({ ...body.data, sealed }, body.repeat, c.var.author)),
  );
});

webhooks.get("/v1/webhooks/:id", async (c) => {
  const id = idOf(c, "whk");
  const document = id === null ? null : await account<Document | null>(c, (stub) => stub.webhook(id));
  return document === null ? notFound(c) : c.json(document);
});

webhooks.patch("/v1/webhooks/:id", async (c) => {
  const id = idOf(c, "whk");
  if (id === null) return notFound(c);
  const body = await parseBody(c, changed);
  if (!body.ok) return body.response;
  const flaw = body.data.url === undefined ? null : await flawOf(c, body.data.url);
  if (flaw !== null) return flaw;
  const answer = await account<Answered>(c, (stub) => stub.changeWebhook(id, body.data, body.repeat, c.var.author));
  return answer.ok ? c.json(answer.endpoint) : refused(c, answer);
});

webhooks.delete("/v1/webhooks/:id", async (c) => {
  const id = idOf(c, "whk");
  if (id === null) return notFound(c);
  // Our own second try of this request must not find it gone.
  const repeat = { key: `own ${crypto.randomUUID()}`, fingerprint: c.req.path };
  const answer = await account<Answered>(c, (stub) => stub.removeWebhook(id, repeat, c.var.author));
  return answer.ok ? c.body(null, 204) : refused(c, answer);
});

webhooks.post("/v1/webhooks/:id/secret", async (c) => {
  const id = idOf(c, "whk");
  if (id === null) return notFound(c);
  const body = await parseBody(c, nothing);
  if (!body.ok) return body.response;
  const sealed = await freshSecret(c);
  return withSecret(
    c,
    await account<Answered>(c, (stub) => stub.rotateWebhookSecret(id, sealed, body.repeat, c.var.author)),
  );
});

webhooks.post("/v1/webhooks/:id/replays", async (c) => {
  const id = idOf(c, "whk");
  if (id === null) return notFound(c);
  const body = await parseBody(c, replay);
  if (!body.ok) return body.response;
  const { event: wire, since } = body.data;
  if (since !== undefined) {
    return started(c, await account<Answered>(c, (stub) => stub.replayEventsSince(id, since, body.repeat)));
  }
  const event = localId("evt", c.var.account, wire ?? "");
  if (event === null) return refused(c, { ok: false, reason: "unknown_event" });
  return started(c, await account<Answered>(c, (stub) => stub.replayEvent(id, event, body.repeat)));
});

webhooks.post("/v1/webhooks/:id/tests", async (c) => {
  const id = idOf(c, "whk");
  if (id === null) return notFound(c);
  const body = await parseBody(c, nothing);
  return body.ok ? started(c, await account<Answered>(c, (stub) => stub.testWebhook(id, body.repeat))) : body.response;
});

webhooks.get("/v1/webhooks/:id/deliveries", async (c) => {
  const id = idOf(c, "whk");
  if (id === null) return notFound(c);
  const cursor = cursorOf(c);
  if (!cursor.ok) return cursor.response;
  const page = await account<Page | null>(c, (stub) => stub.webhookDeliveries(id, cursor.before));
  return page === null ? notFound(c) : c.json(page);
});

/** 32 random bytes as Standard Webhooks writes them, sealed. */
async function freshSecret(c: KeyedContext): Promise<string> {
  const { sealingKeys } = c.var.config;
  const secret = `whsec_${base64(crypto.getRandomValues(new Uint8Array(32)))}`;
  return seal(secret, sealingKeys, secretPlace(c.var.account));
}

/** A repeat of the same request finds the first secret, because the first answer keeps it, sealed. */
async function withSecret(c: KeyedContext, answer: Answered): Promise<Response> {
  if (!answer.ok) return refused(c, answer);
  const { sealingKeys } = c.var.config;
  const secret = answer.sealed && (await unseal(answer.sealed, sealingKeys, secretPlace(c.var.account)));
  return c.json({ ...answer.endpoint, secret }, 201);
}

function started(c: KeyedContext, answer: Answered): Response {
  return answer.ok ? c.json(answer.sent, 202) : refused(c, answer);
}

async function flawOf(c: KeyedContext, address: string): Promise<Response | null> {
  const guarded = await guardEndpoint(address, http(), c.var.config);
  return guarded.ok ? null : invalid(c, [{ field: "url", message: guarded.reason }]);
}

function refused(c: KeyedContext, answer: Extract<Answered, { ok: false }>): Response {
  switch (answer.reason) {
    case "unknown":
      return notFound(c);
    case "key_reused":
      return keyReused(c);
    case "erased":
      return erased(c, answer);
    case "unknown_event":
      return invalid(c, [{ field: "event", message: "the id of one of your events of the last 30 days" }]);
    case "too_many":
      return problem(c, 409, "Too many", "An account has at most 20 webhooks. Delete one first.");
    case "switched_off":
      return problem(c, 409, "Switched off", 'Nothing is sent to it. Switch it on first: PATCH {"enabled": true}.');
    case "too_soon":
      c.header("Retry-After", String(answer.seconds));
      return problem(c, 429, "Too soon", "One test every ten seconds.");
  }
}
