// What Postmark tells us. It signs nothing, so user and password of its own call are the whole proof.

import * as z from "zod";
import { base64, sameText, utf8 } from "../bytes.ts";
import { anyOf, type News, RANK, type Receive, refused, type Status, secrets } from "../inbound.ts";
import { read } from "../outcome.ts";
import type { PostmarkCredentials } from "./postmark.ts";

export const receive: Receive<PostmarkCredentials> = async (hook, credentials) => {
  const passwords = secrets(credentials.webhookPassword, credentials.previousWebhookPassword);
  const { webhookUser } = credentials;
  if (passwords.length === 0 || !webhookUser) return refused("unconfigured");
  const given = hook.headers.get("authorization") ?? "";
  const proofs = passwords.map((password) => `Basic ${base64(utf8(`${webhookUser}:${password}`))}`);
  if (!(await anyOf(proofs, (proof) => sameText(proof, given)))) return refused("forged");
  const said = read(event, hook.body);
  return said === null
    ? refused("unreadable")
    : { ok: true, id: `${said.MessageID}:${said.RecordType}:${said.ID ?? ""}`, news: news(said) };
};

const event = z.object({
  RecordType: z.string(),
  MessageID: z.string().default(""),
  ID: z.number().optional(),
  Type: z.string().optional(),
  Email: z.string().optional(),
  Recipient: z.string().optional(),
  Inactive: z.boolean().optional(),
  SuppressSending: z.boolean().optional(),
  DeliveredAt: z.string().optional(),
  BouncedAt: z.string().optional(),
});

const PASSING = new Set([
  "SoftBounce",
  "Transient",
  "DnsError",
  "AutoResponder",
  "ChallengeVerification",
  "OpenRelayTest",
]);

function news(said: z.infer<typeof event>): readonly News[] {
  const { MessageID: providerId, Email, Recipient, DeliveredAt, BouncedAt } = said;
  const time = Date.parse(DeliveredAt ?? BouncedAt ?? "");
  const report = (status: Status): News => ({
    ...{ kind: "report", providerId, status },
    ...(!Number.isNaN(time) && { at: time }),
  });
  const email = Email ?? Recipient;
  switch (said.RecordType) {
    case "Delivery":
      return [report({ rank: RANK.ended, ended: "delivered" })];
    case "Open":
      return [report({ rank: RANK.read, ended: "delivered" })];
    case "SpamComplaint":
      return email ? [{ kind: "complaint", email, providerId }] : [];
    case "SubscriptionChange":
      return email && said.SuppressSending ? [{ kind: "complaint", email, providerId }] : [];
    case "Bounce": {
      // An automatic answer is no bounce: the mail has arrived.
      if (said.Type === "AutoResponder") return [];
      const permanent = said.Inactive ?? !PASSING.has(said.Type ?? "");
      const status: Status = { rank: RANK.ended, ended: "failed", permanent, reason: `postmark: ${word(said.Type)}` };
      if (!permanent) return [report(status)];
      return [
        report({ ...status, blame: "address" }),
        ...(email ? [{ kind: "bounce", email, providerId } as const] : []),
      ];
    }
    default:
      return [];
  }
}

function word(type: string | undefined): string {
  return type && /^\w{1,40}$/.test(type) ? type : "bounced";
}
