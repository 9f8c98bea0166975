// What providers tell us: texts that came in, and what became of the ones we sent. Nothing is believed before its
// signature has been checked on the raw body, and nothing tells a stranger why he was refused.
import { Hono } from "hono";
import { channels, isChannel } from "../channels/channels.ts";
import type { News } from "../channels/inbound.ts";
import { type Edge, type EdgeContext, readLimited } from "../edge.ts";
import { reach } from "../reach.ts";

export const hooks = new Hono<Edge>();

const LIMIT = 64 * 1024;
const REFUSED = { unconfigured: 503, forged: 403, stale: 403, unreadable: 400 } as const;

hooks.post("/hooks/:account/:provider/:what", async (c) => {
  const { account, provider } = c.req.param();
  if (!/^[0-9a-f]{12}$/.test(account) || !isChannel(provider)) return c.body(null, 404);
  const { receive } = channels[provider];
  if (receive === null || (provider.startsWith("phones") && !c.var.config.development)) return c.body(null, 404);
  const raw = await readLimited(c.req.raw, LIMIT);
  if (raw === null) return c.body(null, 413);
  const hook = {
    method: c.req.method,
    url: `${c.var.config.publicUrl}${c.req.path}${new URL(c.req.url).search}`,
    headers: c.req.raw.headers,
    body: new TextDecoder().decode(raw),
  };
  const received = await receive(hook, credentialsOf(c, provider), Date.now());
  if (!received.ok) return c.body(null, REFUSED[received.why]);
  for (const news of received.news) await pass(c, account, provider, news);
  return c.body(null, 204);
});

hooks.all("/hooks/:account/:provider/:what", (c) => {
  c.header("Allow", "POST");
  return c.body(null, 405);
});

function credentialsOf(c: EdgeContext, provider: string): unknown {
  const { publicUrl, phonesSecret } = c.var.config;
  return provider.startsWith("phones") ? { baseUrl: publicUrl, secret: phonesSecret } : null;
}

async function pass(c: EdgeContext, account: string, provider: string, news: News): Promise<void> {
  switch (news.kind) {
    case "text":
      await reach(c.env, account, (stub) => stub.hear({ provider, id: news.id, from: news.from, text: news.body }));
      return;
    case "report": {
      const { ended, reason } = news.status;
      if (ended === null) return;
      await reach(c.env, account, (stub) =>
        stub.report(provider, news.providerId, ended === "delivered", reason ?? null),
      );
      return;
    }
    case "press":
    case "bounce":
    case "complaint":
      return;
  }
}
