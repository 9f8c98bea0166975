// Microsoft Teams, by the address of a workflow (its `sig` is the credential). 202 means the workflow has it, not that
// the room has seen it. Only Microsoft's own hosts are called; what a customer wrote is shown as plain text.

import * as z from "zod";
import type { Channel, HttpReply, Outcome, Parcel } from "../contract.ts";
import { byStatus, delivered, later, never, unanswered } from "../outcome.ts";
import { at, cut } from "./chat_text.ts";

export const credentials = z.strictObject({ baseUrl: z.url().optional() });
type TeamsCredentials = z.infer<typeof credentials>;

const HOSTS = [".logic.azure.com", ".api.powerplatform.com", ".webhook.office.com"];

export function isTeamsUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  // Power Automate writes the usual port out; the parser drops it.
  const plain = protocol === "https:" && port === "" && username === "" && password === "";
  return plain && HOSTS.some((host) => hostname.endsWith(host));
}

/** Adaptive Cards read Markdown and their own `{{…}}`; a zero-width sign in front of each takes its meaning away. */
export function escapeTeams(text: string): string {
  return text
    .replace(/[\\`*_[\]()#>~|]/g, "\\$&")
    .replace(/\{\{/g, "{\u200b{")
    .replace(/(https?):\/\//gi, "$1:\u200b//")
    .replace(/<(?=\/?at>)/gi, "&lt;");
}

export const teams: Channel<TeamsCredentials> = {
  name: "teams",
  medium: "chat",
  async send(parcel, { baseUrl }, { http, now }) {
    if (!isTeamsUrl(parcel.to)) return never("teams: not a workflow's address", "address");
    const result = await http({
      method: "POST",
      url: at(parcel.to, baseUrl),
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        type: "message",
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card(parcel) }],
      }),
    });
    return result.ok ? outcome(result.reply, now) : unanswered("teams", result);
  },
};

/** Well below the 28 kB a card may have. */
function card({ subject, text, action }: Parcel) {
  const title = { type: "TextBlock", text: escapeTeams(cut(subject ?? "", 200)), weight: "Bolder", wrap: true };
  const words = { type: "TextBlock", text: escapeTeams(cut(text, 5000)), wrap: true };
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: subject === undefined ? [words] : [title, words],
    actions: action ? [{ type: "Action.OpenUrl", title: cut(action.label, 100), url: action.url }] : [],
  };
}

function outcome(reply: HttpReply, now: number): Outcome {
  const { status, body } = reply;
  const reason = `teams: status ${status}`;
  if (status === 401 || status === 403 || status === 404 || status === 410) return never(reason, "address");
  // The old connectors answered 200 with the failure in words.
  if (status === 200 && /failed|error/i.test(body)) return later(`${reason} with a failure`);
  if (status === 200 && body.trimStart().startsWith("<")) return later(`${reason} with a page`);
  return status === 200 || status === 202 ? delivered(null, false) : byStatus("teams", reply, now);
}
