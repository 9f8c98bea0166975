// Resend, email. Our id goes along as its idempotency key, good for 24 hours, so a second try makes no second mail.

import * as z from "zod";
import type { Channel, HttpReply, Outcome } from "../contract.ts";
import {
  accepted,
  byStatus,
  delivered,
  judged,
  known,
  never,
  read,
  retryAfter,
  unanswered,
  uncertain,
  unreadable,
  VERDICT,
} from "../outcome.ts";
import { address, emailAddress, extraHeaders, mailbox, subjectOf } from "./email.ts";

export const credentials = z.strictObject({
  apiKey: z.string().min(1),
  from: emailAddress,
  /** `whsec_…`, to believe what Resend reports. */
  webhookSecret: z.string().min(1).optional(),
  previousWebhookSecret: z.string().min(1).optional(),
  baseUrl: z.url().optional(),
});
export type ResendCredentials = z.infer<typeof credentials>;

const answer = z.object({ id: z.string().min(1) });
const refusal = z.object({ name: z.string(), message: z.string().default("") });

const WRONG = new Set([
  "missing_api_key",
  "invalid_api_key",
  "restricted_api_key",
  "invalid_from_address",
  "invalid_access",
]);
const AGAIN = new Set([
  "application_error",
  "concurrent_idempotent_requests",
  "daily_quota_exceeded",
  "internal_server_error",
  "monthly_quota_exceeded",
  "rate_limit_exceeded",
]);

export const resend: Channel<ResendCredentials> = {
  name: "resend",
  medium: "email",
  idempotent: true,
  async send(parcel, { apiKey, from, webhookSecret, baseUrl = "https://api.resend.com" }, { http, now }) {
    const to = address(parcel.to);
    if (to === null) return never("resend: not an email address", "address");
    const result = await http({
      method: "POST",
      url: `${baseUrl}/emails`,
      headers: {
        authorization: `Bearer ${apiKey}`,
        "content-type": "application/json",
        "idempotency-key": parcel.id.slice(0, 256),
        "user-agent": "Cavalry/1",
      },
      body: JSON.stringify({
        from: mailbox(parcel.senderName, from),
        to: [to],
        subject: subjectOf(parcel),
        text: parcel.text,
        html: parcel.html,
        headers: Object.fromEntries(extraHeaders(parcel)),
      }),
    });
    return result.ok ? outcome(result.reply, webhookSecret !== undefined, now) : unanswered("resend", result);
  },
  async probe({ apiKey, baseUrl = "https://api.resend.com" }, { http, now }) {
    const headers = { authorization: `Bearer ${apiKey}`, "user-agent": "Cavalry/1" };
    const result = await http({ method: "GET", url: `${baseUrl}/domains`, headers });
    // A key that may only send is refused the list, by that name: it is a good key.
    const only = result.ok && read(refusal, result.reply.body)?.name === "restricted_api_key";
    return only ? delivered(null, false) : known("resend", result, now);
  },
};

function outcome(reply: HttpReply, receipt: boolean, now: number): Outcome {
  const error = read(refusal, reply.body);
  if (error) return refusalOf(error, reply, now);
  if (!accepted(reply)) return byStatus("resend", reply, now);
  const id = read(answer, reply.body)?.id;
  return id ? delivered(id, receipt) : unreadable("resend", reply);
}

function refusalOf({ name, message }: z.infer<typeof refusal>, reply: HttpReply, now: number): Outcome {
  const reason = `resend: ${/^\w{1,60}$/.test(name) ? name : `status ${reply.status}`}`;
  // The same key with other words: an earlier wording is on its way, or is not.
  if (name === "invalid_idempotent_request") return uncertain(reason);
  if (AGAIN.has(name)) return judged(VERDICT.again, reason, retryAfter(reply.headers, now));
  if (WRONG.has(name) || reply.status === 401 || reply.status === 403) return never(reason, "credentials");
  if (name === "validation_error" && /`to`/.test(message)) return never(reason, "address");
  return reply.status >= 500 ? byStatus("resend", reply, now) : never(reason);
}
