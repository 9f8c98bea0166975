// PagerDuty, Events v2: a case is one incident under its own id, opened, taken and closed from here. A second event of
// the same kind changes nothing there.

import * as z from "zod";
import type { Channel, HttpReply, Outcome } from "../contract.ts";
import { byStatus, delivered, never, read, unanswered, unreadable } from "../outcome.ts";
import { cut } from "./chat_text.ts";

export const credentials = z.strictObject({
  routingKey: z.string().regex(/^[0-9a-zA-Z]{32}$/),
  baseUrl: z.url().optional(),
});
type PagerdutyCredentials = z.infer<typeof credentials>;

const ACTIONS = { open: "trigger", taken: "acknowledge", closed: "resolve" } as const;
const answer = z.object({ status: z.string(), dedup_key: z.string().optional() });

export const pagerduty: Channel<PagerdutyCredentials> = {
  name: "pagerduty",
  medium: "pager",
  idempotent: true,
  async send(parcel, { routingKey, baseUrl = "https://events.pagerduty.com" }, { http, now }) {
    const { incident, action, subject, text, senderName } = parcel;
    const event_action = ACTIONS[incident?.state ?? "open"];
    const result = await http({
      method: "POST",
      url: `${baseUrl}/v2/enqueue`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ routing_key: routingKey, event_action, dedup_key: (incident?.id ?? parcel.id).slice(0, 255) },
        ...(event_action === "trigger" && {
          payload: {
            summary: cut(subject ?? text, 1024),
            source: senderName,
            severity: "critical",
            custom_details: { text: cut(text, 8000) },
          },
          client: "Cavalry",
          ...(action && { client_url: action.url, links: [{ href: action.url, text: action.label }] }),
        }),
      }),
    });
    return result.ok ? outcome(result.reply, now) : unanswered("pagerduty", result);
  },
};

function outcome(reply: HttpReply, now: number): Outcome {
  const { status } = reply;
  // A bad key and a bad event are both 400; our events are of one make, so the key is to blame.
  if (status === 400) return never("pagerduty: status 400", "credentials");
  if (status !== 202 && status !== 200) return byStatus("pagerduty", reply, now);
  const said = read(answer, reply.body);
  return said?.status === "success" ? delivered(said.dedup_key ?? null, false) : unreadable("pagerduty", reply);
}
