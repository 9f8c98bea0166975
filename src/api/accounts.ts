// The operator's door: opening accounts and giving them keys.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import * as z from "zod";
import { hashOf, mintKey } from "../api_key.ts";
import { seal, unseal } from "../channels/sealed.ts";
import { senderIn } from "../channels/sms/sender.ts";
import { canonicalAddress } from "../contact/canonical.ts";
import { keepInvitation } from "../directory/invitations.ts";
import type { Edge } from "../edge.ts";
import type { Config } from "../env.ts";
import { reach } from "../reach.ts";
import { countryCode, currency, email, language, line, phone, timezone } from "./fields.ts";
import { invalid, notFound, problem } from "./problem.ts";
import { keyReused, parseBody, parseNothing } from "./request.ts";
import { textingFlaw } from "./texting.ts";

const ownerOf = (country: string) =>
  z
    .strictObject({ name: line(120), phone: phone(country).optional(), email: email.optional() })
    .refine((o) => o.phone !== undefined || o.email !== undefined, {
      path: ["phone"],
      message: "a phone or an email: alerts must reach the owner",
    });

const accountShape = z.strictObject({
  name: line(120),
  timezone,
  country: countryCode,
  currency,
  language: language.default("en"),
  owner: z.unknown(),
});

/** The owner's phone is read by the account's country, so the two are checked together and reported together. */
const accountInput = z.unknown().transform((value, ctx) => {
  const account = accountShape.safeParse(value);
  const country = z.object({ country: z.string() }).safeParse(value);
  const given = z.object({ owner: z.unknown() }).safeParse(value);
  const owner = ownerOf(country.success ? country.data.country : "").safeParse(
    given.success ? given.data.owner : undefined,
  );
  if (account.success && owner.success) return { ...account.data, owner: owner.data };
  // An owner who is missing altogether is named below.
  const own = account.error?.issues.filter((issue) => issue.path[0] !== "owner") ?? [];
  for (const issue of own) ctx.addIssue({ ...issue });
  for (const issue of owner.error?.issues ?? []) ctx.addIssue({ ...issue, path: ["owner", ...issue.path] });
  return z.NEVER;
});

export const accounts = new Hono<Edge>();

const ACCOUNT_ID = /^[0-9a-f]{12}$/;

const operator: MiddlewareHandler<Edge> = async (c, next) => {
  const given = /^Bearer (.+)$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
  const digest = (text: string) => createHash("sha256").update(text).digest();
  if (!timingSafeEqual(digest(given), digest(c.var.config.operatorKey))) {
    c.header("WWW-Authenticate", "Bearer");
    return problem(c, 401, "No valid key", "Send the operator key: Authorization: Bearer …");
  }
  return next();
};

accounts.post("/v1/accounts", operator, async (c) => {
  const body = await parseBody(c, accountInput);
  if (!body.ok) return body.response;
  const { config } = c.var;
  const senders = Object.values(config.defaultChannels).flatMap(({ credentials }) =>
    canonicalAddress(senderIn(credentials) ?? ""),
  );
  const flaw = textingFlaw(body.data.owner.phone, { countries: [], senders }, true);
  if (flaw !== null) return invalid(c, [{ field: "owner.phone", message: flaw }]);
  const repeatKey = c.req.header("idempotency-key");
  const id = accountIdFor(config, repeatKey);
  const key = await newKey(config, id);
  const opened = await reach(c.env, id, (stub) => stub.open({ id, ...body.data, ...key }, body.repeat));
  if (opened.ok) return c.json({ account: opened.account, api_key: await keyIn(config, id, opened.sealed) }, 201);
  if (opened.reason === "key_reused") return keyReused(c);
  return repeatKey === undefined
    ? problem(c, 409, "Exists", "An account with this id exists. Send the request again.")
    : usedUp(c, `It opened account ${id}, whose key was shown then. POST /v1/accounts/${id}/keys makes a new one.`);
});

const invitationInput = z.strictObject({ days: z.int().min(1).max(90).default(14) });

/** A link by which somebody opens their business without a key, once. */
accounts.post("/v1/invitations", operator, async (c) => {
  const body = await parseBody(c, invitationInput);
  if (!body.ok) return body.response;
  const { openAccounts, publicUrl } = c.var.config;
  if (openAccounts === "closed") {
    return problem(c, 409, "Closed", "OPEN_ACCOUNTS is closed: nobody opens a business by a link. Set it to invited.");
  }
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64url");
  const now = Date.now();
  const endsAt = now + body.data.days * 86_400_000;
  await keepInvitation(c.env.DIRECTORY, createHash("sha256").update(token).digest("base64url"), endsAt, now);
  return c.json({ url: `${publicUrl}/board/invited/${token}`, expires_at: new Date(endsAt).toISOString() }, 201);
});

accounts.post("/v1/accounts/:id/keys", operator, async (c) => {
  const id = c.req.param("id");
  if (!ACCOUNT_ID.test(id)) return notFound(c);
  const body = await parseNothing(c);
  if (!body.ok) return body.response;
  const { config } = c.var;
  const repeatKey = c.req.header("idempotency-key");
  const order = repeatKey === undefined ? null : config.hash(`order of a key ${repeatKey}`);
  const key = await newKey(config, id);
  const issued = await reach(c.env, id, (stub) => stub.reissueKey(key, order, body.repeat));
  if (issued.ok) return c.json({ api_key: await keyIn(config, id, issued.sealed) }, 201);
  if (issued.reason === "ordered_before") return usedUp(c, "It ordered a key days ago, which is shown once.");
  return issued.reason === "key_reused" ? keyReused(c) : notFound(c);
});

accounts.get("/v1/accounts/:id/keys", operator, async (c) => {
  const id = c.req.param("id");
  const data = ACCOUNT_ID.test(id) ? await reach(c.env, id, (stub) => stub.keys()) : null;
  return data === null ? notFound(c) : c.json({ data, next_cursor: null });
});

function usedUp(c: Context, detail: string): Response {
  return problem(c, 422, "Idempotency-Key reused", `${detail} Nothing was changed. Use a new Idempotency-Key.`, [
    { field: "Idempotency-Key", message: "was used before" },
  ]);
}

/** The same for each repeat, so that a repeat finds what it opened; nobody who has no key learns anything from it. */
function accountIdFor({ linkKeys }: Config, repeatKey: string | undefined): string {
  if (repeatKey === undefined) return Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString("hex");
  const secret = linkKeys[0]?.secret ?? "";
  return createHmac("sha256", secret).update(`account\0${repeatKey}`).digest("hex").slice(0, 12);
}

/** Random, whatever the Idempotency-Key: one that was made from it would come back with it. A repeat is told the first. */
async function newKey(config: Config, account: string): Promise<{ keyHash: string; sealed: string }> {
  const api_key = mintKey(config, account);
  return { keyHash: hashOf(api_key), sealed: await seal(api_key, config.sealingKeys, keyPlace(account)) };
}

/** Null where the answer was kept by code that did not seal its key. */
async function keyIn({ sealingKeys }: Config, account: string, sealed: string | undefined): Promise<string | null> {
  return sealed === undefined ? null : unseal(sealed, sealingKeys, keyPlace(account));
}

const keyPlace = (account: string) => `${account}/api_key`;

/** For good. The first call, without the business's name, only tells what would go. */
accounts.delete("/v1/accounts/:id", operator, async (c) => {
  const id = c.req.param("id");
  if (!ACCOUNT_ID.test(id)) return notFound(c);
  const name = c.req.query("name") ?? null;
  const erased = await reach(c.env, id, (stub) => stub.erase(name));
  if (erased.ok) return erased.finished ? c.body(null, 204) : c.json({ status: "erasing" }, 202);
  if (erased.reason === "unknown") return notFound(c);
  const { going } = erased;
  const goes = `${going.customers} customers, ${going.visits} visits, ${going.answers} answers and ${going.openCases} open cases`;
  const detail = `Nothing was erased. This would erase ${going.name} for good: ${goes}. Export what is to be kept first (README), then repeat it with ?name= and the business's whole name.`;
  return problem(c, 422, "Not confirmed", detail, [
    { field: "name", message: "the whole name of the business, in the query" },
  ]);
});

/** The operator's proof that an account's counts are its answers; `?mend=yes` writes them anew where they differ. */
accounts.post("/v1/accounts/:id/recount", operator, async (c) => {
  const id = c.req.param("id");
  if (!ACCOUNT_ID.test(id)) return notFound(c);
  const found = await reach(c.env, id, (stub) => stub.recount(c.req.query("mend") === "yes"));
  return found === null ? notFound(c) : c.json(found);
});
