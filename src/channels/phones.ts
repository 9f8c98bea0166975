// The embedded channel: two simulated phones in the browser. It behaves as a provider does: takes a message under our
// id once, answers 202, and tells later what became of it, signed. Any medium can be carried, each by its own channel.

import * as z from "zod";
import type { Channel, HttpReply, Medium, Outcome } from "./contract.ts";
import { optOut, RANK, type Receive, refused, type Status } from "./inbound.ts";
import {
  accepted,
  byStatus,
  delivered,
  judged,
  read,
  unanswered,
  unreadable,
  VERDICT,
  type Verdict,
} from "./outcome.ts";
import { secretBytes, verify } from "./webhook/webhook_signature.ts";

export const credentials = z.strictObject({
  baseUrl: z.url(),
  /** `whsec_…`: opens the phones, and signs what they report. */
  secret: z.string().refine((secret) => secretBytes(secret) !== null, "a secret is `whsec_` and base64"),
});
type PhonesCredentials = z.infer<typeof credentials>;

const answer = z.object({ id: z.string().min(1) });
const refusal = z.object({ error: z.enum(["invalid", "opted_out", "unreachable", "blocked"]) });
const VERDICTS: Readonly<Record<z.infer<typeof refusal>["error"], Verdict>> = {
  invalid: VERDICT.address,
  opted_out: VERDICT.optedOut,
  unreachable: VERDICT.again,
  blocked: VERDICT.message,
};

export function phones(medium: Medium): Channel<PhonesCredentials> {
  return {
    name: medium === "sms" ? "phones" : `phones_${medium}`,
    medium,
    idempotent: true,
    async send(parcel, { baseUrl, secret }, { http, now }) {
      const { id, to, text, subject, html, headers, action, incident, statusUrl, validFor, senderName } = parcel;
      const result = await http({
        method: "POST",
        url: `${baseUrl}/phones/messages`,
        headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
        body: JSON.stringify({
          ...{ id, medium, to, from: senderName, text, subject, html, headers, action, incident },
          ...{ status_url: statusUrl, valid_for: validFor },
        }),
      });
      return result.ok ? outcome(result.reply, statusUrl !== undefined, now) : unanswered("phones", result);
    },
  };
}

function outcome(reply: HttpReply, receipt: boolean, now: number): Outcome {
  const error = read(refusal, reply.body)?.error;
  if (error) return judged(VERDICTS[error], `phones: ${error}`);
  if (!accepted(reply)) return byStatus("phones", reply, now);
  const id = read(answer, reply.body)?.id;
  return id ? delivered(id, receipt) : unreadable("phones", reply);
}

const call = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("status"),
    id: z.string(),
    status: z.enum(["sent", "delivered", "read", "failed"]),
    error: refusal.shape.error.optional(),
    at: z.number().optional(),
  }),
  z.object({ type: z.literal("text"), id: z.string(), from: z.string(), to: z.string(), text: z.string() }),
]);

export const receive: Receive<PhonesCredentials> = async (hook, { secret }, now) => {
  const genuine = await verify(hook, [secret], now);
  if (typeof genuine === "string") return refused(genuine);
  const said = read(call, hook.body);
  if (said === null) return refused("unreadable");
  if (said.type === "text") {
    const { id, from, to, text } = said;
    const word = optOut(text);
    return {
      ok: true,
      id: genuine.id,
      news: [{ kind: "text", id, from, to, body: text, ...(word && { optOut: word }) }],
    };
  }
  const status = statusOf(said.status, said.error);
  const at = said.at === undefined ? {} : { at: said.at };
  return { ok: true, id: genuine.id, news: [{ kind: "report", providerId: said.id, status, ...at }] };
};

function statusOf(
  status: "sent" | "delivered" | "read" | "failed",
  error: keyof typeof VERDICTS = "unreachable",
): Status {
  if (status === "sent") return { rank: RANK.sent, ended: null };
  if (status === "failed") return { rank: RANK.ended, ended: "failed", ...VERDICTS[error], reason: `phones: ${error}` };
  return { rank: status === "read" ? RANK.read : RANK.ended, ended: "delivered" };
}
