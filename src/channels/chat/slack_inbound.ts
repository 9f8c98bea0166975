// A press on a Slack button: `v0` signature over time and raw body, five minutes, answered within three seconds.

import * as z from "zod";
import { fromHex, hex, hmacMatches, utf8 } from "../bytes.ts";
import { anyOf, fresh, type Receive, refused, secrets } from "../inbound.ts";
import { read } from "../outcome.ts";
import type { SlackCredentials } from "./slack.ts";

const press = z.object({
  type: z.literal("block_actions"),
  user: z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() }),
  response_url: z.url({ protocol: /^https$/, hostname: /^hooks\.slack\.com$/ }),
  actions: z.array(z.object({ action_id: z.string().optional(), value: z.string().optional() })),
});

export const receive: Receive<SlackCredentials> = async (hook, credentials, now) => {
  const known = secrets(credentials.signingSecret, credentials.previousSigningSecret);
  if (known.length === 0) return refused("unconfigured");
  const timestamp = hook.headers.get("x-slack-request-timestamp");
  const given = hook.headers.get("x-slack-signature") ?? "";
  const signature = given.startsWith("v0=") ? fromHex(given.slice(3)) : null;
  const content = utf8(`v0:${timestamp}:${hook.body}`);
  if (!(await anyOf(known, (secret) => hmacMatches(utf8(secret), content, signature)))) return refused("forged");
  if (!fresh(timestamp, now)) return refused("stale");
  const said = read(z.looseObject({ type: z.string() }), new URLSearchParams(hook.body).get("payload") ?? "");
  if (said === null) return refused("unreadable");
  const { data } = press.safeParse(said);
  // Slack gives a delivery no name; its signature, in one spelling, is as good.
  const id = hex(signature ?? new Uint8Array());
  if (!data) return { ok: true, id, news: [] };
  const userName = data.user.name ?? data.user.username ?? data.user.id;
  const values = data.actions.flatMap((action) => (action.value === undefined ? [] : [action.value]));
  const responseUrl = data.response_url;
  return { ok: true, id, news: values.map((value) => ({ kind: "press", value, userName, responseUrl })) };
};
