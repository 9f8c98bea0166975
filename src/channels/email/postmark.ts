// Postmark, email. A 200 is only a success with ErrorCode 0; nothing guards against a second copy, but a mail carries
// our id and can be looked up by it.

import * as z from "zod";
import type { Channel, HttpReply, HttpRequest, Outcome } from "../contract.ts";
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
  type Verdict,
} from "../outcome.ts";
import { address, emailAddress, extraHeaders, mailbox, subjectOf } from "./email.ts";

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

const listed = z.object({
  TotalCount: z.coerce.number(),
  Messages: z.array(z.object({ MessageID: z.string(), Metadata: z.record(z.string(), z.string()).nullish() })),
});
const LIST = 100;
/** How soon a mail is listed is not promised; a mail may wait for certainty. */
const SETTLED = 10 * 60_000;

/** The name our id goes by there; the value may have 80 letters. */
const reference = (id: string) => ({ cavalry: id.slice(0, 80) });

export const postmark: Channel<PostmarkCredentials> = {
  name: "postmark",
  medium: "email",
  async send(parcel, credentials, { http, now }) {
    const to = address(parcel.to);
    if (to === null) return never("postmark: not an email address", "address");
    const body = JSON.stringify({
      From: mailbox(parcel.senderName, credentials.from),
      To: to,
      Subject: subjectOf(parcel),
      TextBody: parcel.text,
      HtmlBody: parcel.html,
      Headers: extraHeaders(parcel).map(([Name, Value]) => ({ Name, Value })),
      MessageStream: credentials.messageStream,
      Metadata: reference(parcel.id),
      TrackOpens: false,
      TrackLinks: "None",
    });
    const result = await http(ask(credentials, "/email", body));
    return result.ok ? outcome(result.reply, reports(credentials), now) : unanswered("postmark", result);
  },
  async lookUp(parcel, credentials, { http, now }, since) {
    const to = address(parcel.to);
    if (to === null) return null;
    const stream = credentials.messageStream;
    const query = new URLSearchParams({ count: String(LIST), offset: "0", recipient: to });
    if (stream !== undefined) query.set("messagestream", stream);
    const result = await http({ ...ask(credentials, `/messages/outbound?${query}`), limit: 512 * 1024 });
    const said = result.ok && accepted(result.reply) ? read(listed, result.reply.body) : null;
    if (said === null) return uncertain("postmark: the list could not be read");
    const found = said.Messages.find(({ Metadata }) => Metadata?.cavalry === reference(parcel.id).cavalry);
    if (found) return delivered(found.MessageID, reports(credentials));
    if (said.TotalCount > said.Messages.length) return uncertain("postmark: the list is too long");
    return now - since < SETTLED ? uncertain("postmark: not listed yet") : null;
  },
  async probe(credentials, { http, now }) {
    return known("postmark", await http(ask(credentials, "/server")), now);
  },
};

function ask({ serverToken, baseUrl }: PostmarkCredentials, path: string, body?: string): HttpRequest {
  return {
    method: body === undefined ? "GET" : "POST",
    url: `${baseUrl ?? "https://api.postmarkapp.com"}${path}`,
    headers: {
      "x-postmark-server-token": serverToken,
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body }),
  };
}

function reports({ webhookPassword }: PostmarkCredentials): boolean {
  return webhookPassword !== undefined;
}

function outcome(reply: HttpReply, receipt: boolean, now: number): Outcome {
  const said = read(answer, reply.body);
  if (said && said.ErrorCode !== 0 && reply.status < 500) {
    return judged(CODES.get(said.ErrorCode) ?? message, `postmark: ${said.ErrorCode}`, retryAfter(reply.headers, now));
  }
  if (!accepted(reply)) return byStatus("postmark", reply, now);
  return said?.MessageID ? delivered(said.MessageID, receipt) : unreadable("postmark", reply);
}
