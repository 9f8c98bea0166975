// /phones: development only, 404 everywhere else.
import * as z from "zod";
import { accountIds } from "../directory/accounts.ts";
import { type EdgeContext, newEdge } from "../edge.ts";
import { mint } from "../link.ts";
import { reach } from "../reach.ts";
import type { Shown } from "./exchange.ts";
import { phonesPage } from "./page.tsx";
import { rehearsal } from "./rehearsal.ts";

export const phones = newEdge({ development: true });

phones.get("/phones", async (c) => {
  const answer = await exchange(c.env.PHONES, new Request(`${c.var.config.publicUrl}/phones/messages`));
  const { data } = (await answer.json()) as { data: Shown[] };
  return phonesPage(c, data, { customer: c.req.query("customer") ?? null, manager: c.req.query("manager") ?? null });
});

/** A page of somebody else's may post here from a developer's browser, which then says so. */
function isForeign(c: EdgeContext): boolean {
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  return (
    (origin !== undefined && origin !== new URL(c.req.url).origin && origin !== c.var.config.publicUrl) ||
    site === "cross-site"
  );
}

phones.use("/phones/*", async (c, next) => {
  if (c.req.method !== "GET" && isForeign(c)) return c.json({ message: "from this server's own pages alone" }, 403);
  return next();
});

async function json(c: EdgeContext): Promise<unknown> {
  return c.req.json().catch(() => undefined);
}

/** Moves every account's clock ahead. */
phones.post("/phones/clock", async (c) => {
  const said = await json(c);
  if (said === undefined) return c.text("The body is not JSON.\n", 400);
  const parsed = z
    .object({
      skip_seconds: z
        .number()
        .positive()
        .max(40 * 86_400),
    })
    .safeParse(said);
  if (!parsed.success) return c.json({ field: "skip_seconds", message: "seconds, up to 40 days" }, 422);
  const ids = await accountIds(c.env.DIRECTORY);
  const ms = Math.round(parsed.data.skip_seconds * 1000);
  await Promise.all(ids.map((id) => reach(c.env, id, (stub) => stub.advance(ms))));
  return c.json({ accounts: ids.length, skipped_seconds: ms / 1000 });
});

phones.post("/phones/rehearsal/:account", async (c) => {
  const said = await json(c);
  if (said === undefined) return c.text("The body is not JSON.\n", 400);
  const parsed = rehearsal.safeParse(said);
  if (!parsed.success) return c.json({ errors: parsed.error.issues }, 422);
  const done = await reach(c.env, c.req.param("account"), (stub) => stub.rehearse(parsed.data));
  return c.json(done, done.ok ? 200 : 404);
});

phones.get("/phones/board/:account", async (c) => {
  const code = mint(c.var.config.linkKeys, "board", { account: c.req.param("account"), subject: 0 });
  return c.json({ url: `${c.var.config.publicUrl}/board/look/${code}` });
});

phones.all("/phones/*", async (c) => {
  const answer = await exchange(c.env.PHONES, c.req.raw);
  return c.newResponse(answer.body, answer);
});

function exchange(namespace: DurableObjectNamespace, request: Request): Promise<Response> {
  return namespace.get(namespace.idFromName("exchange")).fetch(request);
}
