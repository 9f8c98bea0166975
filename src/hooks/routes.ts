// What providers tell us: texts that came in, what became of the ones we sent, presses in a room, mail that bounced.
// Nothing is believed before its signature has been checked on the raw body, nothing configured is never open, and a
// stranger is not told why he was refused.
import { type Kept, openKept, sealedPlace } from "../account/deployment.ts";
import { channels, isChannel } from "../channels/channels.ts";
import { replaceMessage } from "../channels/chat/slack.ts";
import { http } from "../channels/http.ts";
import type { News } from "../channels/inbound.ts";
import { accountExists, conversationsWith } from "../directory/conversations.ts";
import { type EdgeContext, newEdge, readLimited } from "../edge.ts";
import { logFailure } from "../log.ts";
import { OutOfReach, reach } from "../reach.ts";
import { readReply } from "../recovery/reply.ts";

export const hooks = newEdge();

const LIMIT = 64 * 1024;
/** Longer than this is no text that anybody wrote. */
const LONGEST_TEXT = 10_000;
/** One answer for a forged call and for a provider that the account doesn't have: which it has is nobody's business. */
const REFUSED = { unconfigured: 403, forged: 403, stale: 403, unreadable: 400 } as const;
/** The path's account for credentials that several accounts share. */
const SHARED = "-";

hooks.post("/hooks/:account/:provider/:what", async (c) => {
  const { account, provider } = c.req.param();
  const { config } = c.var;
  if ((account !== SHARED && !/^[0-9a-f]{12}$/.test(account)) || !isChannel(provider)) return c.body(null, 404);
  const { receive } = channels[provider];
  if (receive === null || (provider.startsWith("phones") && !config.development)) return c.body(null, 404);
  const listed = account === SHARED || config.development || (await isListed(c, account));
  const raw = await readLimited(c.req.raw, LIMIT);
  if (raw === null) return c.body(null, 413);
  const hook = {
    method: c.req.method,
    url: `${config.publicUrl}${c.req.path}${new URL(c.req.url).search}`,
    headers: c.req.raw.headers,
    body: new TextDecoder().decode(raw),
  };
  const kept = listed ? await credentialsFor(c, account, provider) : (config.defaultChannels[provider] ?? null);
  if (kept === null) return c.body(null, listed ? REFUSED.unconfigured : 404);
  const received = await receive(hook, kept.credentials, Date.now());
  if (!received.ok) {
    // Counted where logs are counted: a refusal must cost us less than it costs who forged it.
    console.warn(JSON.stringify({ event: "hook_refused", account, provider, why: received.why }));
    return c.body(null, listed ? REFUSED[received.why] : 404);
  }
  for (const news of received.news) {
    for (const one of await recipients(c, account, news)) await pass(c, one, provider, news);
  }
  return provider === "twilio" && received.news.some((n) => n.kind === "text")
    ? c.body("<Response/>", 200, { "content-type": "text/xml" })
    : c.body(null, 204);
});

/**
 * The directory is a cheap and early no to a made-up account, which must not wake an object. It is never a condition:
 * while it is silent the signature decides, and an account it doesn't list yet is found by the deployment's own signature.
 */
async function isListed(c: EdgeContext, account: string): Promise<boolean> {
  return accountExists(c.env.DIRECTORY, account).catch((error) => {
    logFailure("directory_silent", error);
    return true;
  });
}

/** The account's own, else the deployment's; null when there is nothing to check a signature with. */
async function credentialsFor(c: EdgeContext, account: string, provider: string): Promise<Kept | null> {
  const { config } = c.var;
  if (provider.startsWith("phones")) return { credentials: { baseUrl: config.publicUrl, secret: config.phonesSecret } };
  const sealed = account === SHARED ? null : await reach(c.env, account, (stub) => stub.sealedChannel(provider));
  if (sealed !== null) return openKept(sealed, config.sealingKeys, sealedPlace(account, provider));
  return config.defaultChannels[provider] ?? null;
}

/** On a shared number a text belongs to the account that wrote last to that phone; STOP, in any language, to all that did. */
async function recipients(c: EdgeContext, account: string, news: News): Promise<string[]> {
  if (account !== SHARED) return [account];
  if (news.kind === "bounce" || news.kind === "complaint") {
    return everyoneWho(c, news.email);
  }
  if (news.kind !== "text") return [];
  const all = await everyoneWho(c, news.from);
  const stops = news.optOut === "stop" || readReply(news.body).kind === "stop";
  return stops ? all : all.slice(0, 1);
}

/** The accounts that wrote there. While nobody can say who did, the provider is asked to come again: 503. */
async function everyoneWho(c: EdgeContext, address: string): Promise<string[]> {
  return conversationsWith(c.env.DIRECTORY, c.var.config.hash(address)).catch((error) => {
    throw new OutOfReach(error);
  });
}

async function pass(c: EdgeContext, account: string, provider: string, news: News): Promise<void> {
  switch (news.kind) {
    case "text": {
      const { id, from, body, optOut, pictures } = news;
      const text = body.slice(0, LONGEST_TEXT);
      await reach(c.env, account, (stub) => stub.hear({ provider, id, from, text, optOut, pictures }));
      return;
    }
    case "report":
      await reach(c.env, account, (stub) => stub.report(provider, news.providerId, news.status));
      return;
    case "press":
      return press(c, account, news);
    case "bounce":
    case "complaint":
      await reach(c.env, account, (stub) => stub.shutAddress(news.email, news.kind === "bounce" ? "bad" : "opted_out"));
      return;
  }
}

async function press(c: EdgeContext, account: string, news: News & { kind: "press" }): Promise<void> {
  const id = /^case:(\d{1,10})$/.exec(news.value)?.[1];
  if (id === undefined) return;
  const taken = await reach(c.env, account, (stub) => stub.pressInRoom(Number(id), news.userName));
  if (!taken.ok) return;
  // Slack waits three seconds for us; the room's message is changed behind the answer.
  c.executionCtx.waitUntil(replaceMessage(news.responseUrl, taken.said, http()));
}
