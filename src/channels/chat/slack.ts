// Slack, by an incoming webhook with a button. What a customer wrote can neither call the room nor become a link, and
// the address must be Slack's own. A webhook Slack has closed is never called again, or Slack may close the app.

import * as z from "zod";
import type { Channel, Http, HttpReply, Outcome, Parcel } from "../contract.ts";
import { byStatus, delivered, later, never, unanswered } from "../outcome.ts";
import { at, cut } from "./chat_text.ts";

export const credentials = z.strictObject({
  /** With it a press comes back to us; without it the button opens a page. */
  signingSecret: z.string().min(1).optional(),
  previousSigningSecret: z.string().min(1).optional(),
  baseUrl: z.url().optional(),
});
export type SlackCredentials = z.infer<typeof credentials>;

const CLOSED = new Set([
  "action_prohibited",
  "channel_is_archived",
  "channel_not_found",
  "invalid_token",
  "no_service",
  "no_service_id",
  "no_team",
  "posting_to_general_channel_denied",
  "team_disabled",
  "token_revoked",
  "user_not_found",
]);

export function isSlackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, username, password, pathname } = new URL(text);
  const plain = protocol === "https:" && host === "hooks.slack.com" && username === "" && password === "";
  return plain && /^\/(services|workflows)\/[\w/-]+$/.test(pathname);
}

/** Slack's three signs, and the words that would wake a whole room. */
function escapeSlack(text: string): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return safe.replace(/@(channel|here|everyone|group)/gi, "@\u2060$1");
}

export const slack: Channel<SlackCredentials> = {
  name: "slack",
  medium: "chat",
  async send(parcel, { signingSecret, baseUrl }, { http, now }) {
    if (!isSlackUrl(parcel.to)) return never("slack: not a Slack webhook", "address");
    const workflow = new URL(parcel.to).pathname.startsWith("/workflows/");
    const body = workflow ? { text: escapeSlack(parcel.text) } : message(parcel, signingSecret !== undefined);
    const result = await http({
      method: "POST",
      url: at(parcel.to, baseUrl),
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return result.ok ? outcome(result.reply, now) : unanswered("slack", result);
  },
};

function message({ text, action, incident }: Parcel, pressable: boolean) {
  const words = cut(escapeSlack(text), 2900);
  const label = { type: "plain_text", text: cut(action?.label ?? "", 75) };
  const button = action && {
    type: "button",
    action_id: "act",
    style: "primary",
    text: label,
    ...(pressable ? { value: action.value } : { url: action.url }),
  };
  const open = action &&
    pressable && { type: "button", action_id: "open", text: { type: "plain_text", text: "↗" }, url: action.url };
  return {
    text: words,
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: words, verbatim: true } },
      ...(button
        ? [{ type: "actions", block_id: cut(incident?.id ?? "act", 255), elements: [button, ...(open ? [open] : [])] }]
        : []),
    ],
  };
}

function outcome(reply: HttpReply, now: number): Outcome {
  const word = reply.body.trim();
  if (reply.status === 200 && word === "ok") return delivered(null, false);
  if (CLOSED.has(word)) return never(`slack: ${word}`, "address");
  if (word === "rollup_error") return later("slack: rollup_error");
  if (reply.status === 403 || reply.status === 404 || reply.status === 410) {
    return never(`slack: status ${reply.status}`, "address");
  }
  return reply.status < 300 ? later(`slack: status ${reply.status} without its ok`) : byStatus("slack", reply, now);
}

/** Puts `text` in the place of the message whose button was pressed. */
export async function replaceMessage(responseUrl: string, text: string, http: Http): Promise<boolean> {
  const words = escapeSlack(text);
  const body = {
    replace_original: true,
    text: words,
    blocks: [{ type: "section", text: { type: "mrkdwn", text: words, verbatim: true } }],
  };
  const headers = { "content-type": "application/json" };
  const result = await http({ method: "POST", url: responseUrl, headers, body: JSON.stringify(body) });
  return result.ok && result.reply.status === 200;
}
