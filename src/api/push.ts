// A manager's browsers: subscribed by the page that asked for permission, dropped when the push service says they are gone.
import { Hono } from "hono";
import { subscription } from "../channels/push/webpush.ts";
import { account, idOf, type Keyed } from "./keyed.ts";
import { notFound, only } from "./problem.ts";
import { parseBody } from "./request.ts";

export const pushRoutes = new Hono<Keyed>();

pushRoutes.put("/v1/managers/:id/push_subscriptions", async (c) => {
  const id = idOf(c, "mgr");
  const body = await parseBody(c, subscription);
  if (!body.ok) return body.response;
  const kept = id === null ? null : await account(c, (stub) => stub.subscribe(id, body.data));
  return kept?.ok ? c.body(null, 204) : notFound(c);
});

pushRoutes.all("/v1/managers/:id/push_subscriptions", only("PUT"));
