// Vonage, SMS through its Messages API. Numbers travel without their plus sign; nothing guards against a second copy.
// There is no looking up: its paid reports do not promise to have a message by any time, so none can be denied by them.

import * as z from "zod";
import { base64, utf8 } from "../bytes.ts";
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
  unreadable,
  VERDICT,
  type Verdict,
} from "../outcome.ts";
import { clean } from "./sms_text.ts";

export const credentials = z.strictObject({
  apiKey: z.string().min(1),
  apiSecret: z.string().min(1),
  from: z.string().min(1),
  /** Answers to it are still ours while the sender is being changed. */
  previousFrom: z.string().min(1).optional(),
  /** Signs what Vonage tells us. */
  signatureSecret: z.string().min(1).optional(),
  previousSignatureSecret: z.string().min(1).optional(),
  baseUrl: z.url().optional(),
});
export type VonageCredentials = z.infer<typeof credentials>;

const answer = z.object({ message_uuid: z.string().min(1) });
/** RFC 7807; the code ends the type's address, or is the title. The older SMS form says `status` other than "0". */
export const problem = z.object({ type: z.string().default(""), title: z.union([z.string(), z.number()]) });
const olderForm = z.object({ messages: z.array(z.object({ status: z.string() })).min(1) });

const { address, credentials: account, message, again } = VERDICT;
const CODES = new Map<string, Verdict>([
  ...["1170", "1190", "1200", "1240", "1430"].map((code) => [code, address] as const),
  ...["1060", "1070", "1080", "1120", "unauthorized", "forbidden", "low-balance"].map(
    (code) => [code, account] as const,
  ),
  ...["1000", "1030", "1180", "1230", "throttled", "rate-limit"].map((code) => [code, again] as const),
]);

export function codeOf({ type, title }: z.infer<typeof problem>): string {
  const code = type.match(/#([\w-]{1,40})$/)?.[1] ?? "";
  const number = String(title);
  return /^\d{1,6}$/.test(number) ? number : code;
}

/** An unknown code ends the message and blames nobody. */
export function verdict(code: string): Verdict {
  return CODES.get(code) ?? message;
}

export const vonage: Channel<VonageCredentials> = {
  name: "vonage",
  medium: "sms",
  async send(parcel, { apiKey, apiSecret, from, baseUrl = "https://api.nexmo.com" }, { http, now }) {
    const result = await http({
      method: "POST",
      url: `${baseUrl}/v1/messages`,
      headers: {
        authorization: `Basic ${base64(utf8(`${apiKey}:${apiSecret}`))}`,
        "content-type": "application/json",
        accept: "application/json",
      },
      body: JSON.stringify({
        ...{ message_type: "text", channel: "sms", text: clean(parcel.text), client_ref: parcel.id.slice(0, 100) },
        ...{ to: parcel.to.replace(/^\+/, ""), from: from.replace(/^\+/, "") },
        ttl: Math.max(20, Math.floor(parcel.validFor)),
        ...(parcel.statusUrl && { webhook_url: parcel.statusUrl, webhook_version: "v1" }),
      }),
    });
    return result.ok ? outcome(result.reply, parcel.statusUrl !== undefined, now) : unanswered("vonage", result);
  },
  async probe({ apiKey, apiSecret, baseUrl = "https://api.nexmo.com" }, { http, now }) {
    const headers = { authorization: `Basic ${base64(utf8(`${apiKey}:${apiSecret}`))}`, accept: "application/json" };
    const url = `${baseUrl}/accounts/${encodeURIComponent(apiKey)}/secrets`;
    return known("vonage", await http({ method: "GET", url, headers }), now);
  },
};

function outcome(reply: HttpReply, receipt: boolean, now: number): Outcome {
  const older = read(olderForm, reply.body)?.messages[0]?.status;
  if (older !== undefined && older !== "0") {
    const reason = `vonage: status ${older.slice(0, 5)}`;
    return older === "1" || older === "5" ? judged(again, reason) : never(reason);
  }
  const said = read(problem, reply.body);
  const code = said && codeOf(said);
  if (code && reply.status < 500) {
    const judgement = CODES.get(code);
    if (judgement) return judged(judgement, `vonage: ${code}`, retryAfter(reply.headers, now));
  }
  if (!accepted(reply)) {
    return reply.status === 402 ? never("vonage: status 402", "credentials") : byStatus("vonage", reply, now);
  }
  const id = read(answer, reply.body)?.message_uuid;
  return id ? delivered(id, receipt) : unreadable("vonage", reply);
}
