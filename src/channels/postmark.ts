// Postmark, email. A 200 is only a success with ErrorCode 0; nothing guards against a second copy.

import { z } from "zod";
import type { Channel, HttpReply, Outcome } from "./contract.ts";
import { address, emailAddress, extraHeaders, mailbox, subjectOf } from "./email.ts";
import {
  accepted,
  byStatus,
  delivered,
  judged,
  never,
  read,
  retryAfter,
  unanswered,
  unreadable,
  VERDICT,
  type Verdict,
} from "./outcome.ts";

export const credentials = z.strictObject({
  serverToken: z.string().min(1),
  from: emailAddress,
  messageStream: z.string().min(1).optional(),
  /** Postmark does not sign: this user and password stand in the address it calls. */
  webhookUser: z.string().min(1).optional(),
  webhookPassword: z.string().min(16).optional(),
  previousWebhookPassword: z.string().min(16).optional(),
  baseUrl: z.url().optional(),
});
export type PostmarkCredentials = z.infer<typeof credentials>;

const answer = z.object({ ErrorCode: z.number(), MessageID: z.string().optional() });

// https://postmarkapp.com/developer/api/overview#error-codes
const { address: bad, credentials: account, message, again } = VERDICT;
const CODES = new Map<number, Verdict>([
  [406, bad],
  ...[10, 400, 401, 405, 412, 413, 1235].map((code) => [code, account] as const),
  ...[100, 429].map((code) => [code, again] as const),
]);

export const postmark: Channel<PostmarkCredentials> = {
  name: "postmark",
  medium: "email",
  async send(parcel, { serverToken, from, messageStream, webhookPassword, baseUrl }, { http, now }) {
    const to = address(parcel.to);
    if (to === null) return never("postmark: not an email address", "address");
    const result = await http({
      method: "POST",
      url: `${baseUrl ?? "https://api.postmarkapp.com"}/email`,
      headers: {
        "x-postmark-server-token": serverToken,
        "content-type": "application/json",
        accept: "application/json",
      },
      body: JSON.stringify({
        From: mailbox(parcel.senderName, from),
        To: to,
        Subject: subjectOf(parcel),
        TextBody: parcel.text,
        HtmlBody: parcel.html,
        Headers: extraHeaders(parcel).map(([Name, Value]) => ({ Name, Value })),
        MessageStream: messageStream,
        TrackOpens: false,
        TrackLinks: "None",
      }),
    });
    return result.ok ? outcome(result.reply, webhookPassword !== undefined, now) : unanswered("postmark", result);
  },
};

function outcome(reply: HttpReply, receipt: boolean, now: number): Outcome {
  const said = read(answer, reply.body);
  if (said && said.ErrorCode !== 0 && reply.status < 500) {
    return judged(CODES.get(said.ErrorCode) ?? message, `postmark: ${said.ErrorCode}`, retryAfter(reply.headers, now));
  }
  if (!accepted(reply)) return byStatus("postmark", reply, now);
  return said?.MessageID ? delivered(said.MessageID, receipt) : unreadable("postmark", reply);
}
