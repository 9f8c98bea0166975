// The account's channels: which it has, how they fare, and their credentials, which go in and never come out.
import { type Context, Hono } from "hono";
import * as z from "zod";
import { sealedPlace } from "../account/deployment.ts";
import type { ChannelState } from "../account/outbox/providers.ts";
import { channels, isChannel } from "../channels/channels.ts";
import { isSlackUrl } from "../channels/chat/slack.ts";
import { isTeamsUrl } from "../channels/chat/teams.ts";
import { seal } from "../channels/sealed.ts";
import { senderIn } from "../channels/sms/sender.ts";
import { reach } from "../reach.ts";
import type { Keyed } from "./keyed.ts";
import { invalid, notFound } from "./problem.ts";
import { parseBody } from "./request.ts";

export const channelRoutes = new Hono<Keyed>();

const input = z.strictObject({
  credentials: z.record(z.string(), z.unknown()),
  /** The room's own address: a Slack or Teams webhook. */
  to: z.url("the room's webhook address").optional(),
});

channelRoutes.get("/v1/channels", async (c) => {
  const [states, storage] = await reach(c.env, c.var.account, (stub) => Promise.all([stub.channels(), stub.storage()]));
  return states === null ? notFound(c) : c.json({ data: states.map(document), next_cursor: null, storage });
});

channelRoutes.put("/v1/channels/:name", async (c) => {
  const name = c.req.param("name");
  if (!isChannel(name) || name === "webhook" || name.startsWith("phones")) return notFound(c);
  const body = await parseBody(c, input);
  if (!body.ok) return body.response;
  const { credentials, to } = body.data;
  const flaws = channels[name].check(credentials, c.var.config.development);
  if (flaws !== null) {
    return invalid(
      c,
      flaws.map(({ field, message }) => ({ field: field === "" ? "credentials" : `credentials.${field}`, message })),
    );
  }
  const isRoom = { slack: isSlackUrl, teams: isTeamsUrl }[name as string];
  if (isRoom !== undefined && !isRoom(to ?? "")) {
    return invalid(c, [{ field: "to", message: "the room's webhook address, at Slack or Microsoft" }]);
  }
  const { config, account, author } = c.var;
  const sealed = await seal(JSON.stringify({ credentials, to }), config.sealingKeys, sealedPlace(account, name));
  await reach(c.env, account, (stub) => stub.keepChannel(name, sealed, senderIn(credentials), author));
  return stateOf(c, name);
});

channelRoutes.delete("/v1/channels/:name", async (c) => {
  const name = c.req.param("name");
  if (!isChannel(name)) return notFound(c);
  await reach(c.env, c.var.account, (stub) => stub.keepChannel(name, null, null, c.var.author));
  return c.body(null, 204);
});

async function stateOf(c: Context<Keyed>, name: string): Promise<Response> {
  const states = await reach(c.env, c.var.account, (stub) => stub.channels());
  const state = states?.find((s) => s.name === name);
  return state === undefined ? notFound(c) : c.json(document(state));
}

function document(state: ChannelState) {
  return {
    name: state.name,
    medium: state.medium,
    own: state.own,
    works: state.works,
    last_failure:
      state.failedAt === null
        ? null
        : { at: new Date(state.failedAt).toISOString(), reason: state.reason, in_words: inWords(state) },
  };
}

/** What it means and what to do, for whoever runs the business. */
function inWords({ label, state, failures }: ChannelState): string {
  switch (state) {
    case "refused":
      return `${label} refuses our credentials. Nothing goes by it until they are renewed.`;
    case "resting":
      return `${label} is in trouble. Others take over, and it is tried again shortly.`;
    case "working":
      return failures > 0 ? `${label} failed and is tried again.` : `${label} had trouble and works again.`;
  }
}
