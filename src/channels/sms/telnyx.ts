// Telnyx, SMS. It has no idempotency key, so silence stays uncertain: its list of messages has neither
// words nor a reference of ours, and its other door wants the id we never heard.

import * as z from "zod";
import { fromBase64 } from "../bytes.ts";
import type { Channel, HttpReply, Outcome } from "../contract.ts";
import {
  accepted,
  byStatus,
  delivered,
  judged,
  known,
  read,
  retryAfter,
  unanswered,
  uncertain,
  unreadable,
  VERDICT,
  type Verdict,
} from "../outcome.ts";
import { clean } from "./sms_text.ts";

const publicKey = z.string().refine((key) => fromBase64(key)?.length === 32, "an Ed25519 key in base64");

export const credentials = z.strictObject({
  apiKey: z.string().min(1),
  from: z.string().min(1),
  /** Answers to it are still ours while the sender is being changed. */
  previousFrom: z.string().min(1).optional(),
  messagingProfileId: z.string().min(1).optional(),
  /** From Telnyx's portal, to believe what it tells us. */
  publicKey: publicKey.optional(),
  previousPublicKey: publicKey.optional(),
  baseUrl: z.url().optional(),
});
export type TelnyxCredentials = z.infer<typeof credentials>;

export const errors = z.array(z.object({ code: z.union([z.string(), z.number()]) }));
const answer = z.object({ data: z.object({ id: z.string().min(1), errors: errors.optional() }) });
const refusal = z.object({ errors: errors.min(1) });

// https://developers.telnyx.com/docs/messaging/messages/error-codes
const { address, credentials: account, optedOut, message, again } = VERDICT;
const CODES = new Map<string, Verdict>([
  ...["10002", "10016", "40001", "40012", "40310"].map((code) => [code, address] as const),
  ...["10009", "10010", "20002", "20012", "20013", "20100", "40003", "40013", "40305", "40312", "40314", "40321"].map(
    (code) => [code, account] as const,
  ),
  ...["10007", "10011", "40002", "40004", "40005", "40006", "40011", "40014", "40318", "40320"].map(
    (code) => [code, again] as const,
  ),
  ["40300", optedOut],
]);

/** An unknown code ends the message and blames nobody. */
export function verdict(code: string): Verdict {
  return CODES.get(code) ?? message;
}

export const telnyx: Channel<TelnyxCredentials> = {
  name: "telnyx",
  medium: "sms",
  async send(parcel, { apiKey, from, messagingProfileId, baseUrl = "https://api.telnyx.com" }, { http, now }) {
    const result = await http({
      method: "POST",
      url: `${baseUrl}/v2/messages`,
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({
        ...{ from, to: parcel.to, text: clean(parcel.text), type: "SMS", messaging_profile_id: messagingProfileId },
        ...(parcel.statusUrl && { webhook_url: parcel.statusUrl, use_profile_webhooks: false }),
      }),
    });
    return result.ok ? outcome(result.reply, parcel.statusUrl !== undefined, now) : unanswered("telnyx", result);
  },
  async probe({ apiKey, baseUrl = "https://api.telnyx.com" }, { http, now }) {
    const headers = { authorization: `Bearer ${apiKey}`, accept: "application/json" };
    return known("telnyx", await http({ method: "GET", url: `${baseUrl}/v2/balance`, headers }), now);
  },
};

function outcome(reply: HttpReply, receipt: boolean, now: number): Outcome {
  const said = read(answer, reply.body)?.data;
  const code = String((read(refusal, reply.body)?.errors ?? said?.errors)?.[0]?.code ?? "").slice(0, 10);
  // 10007 is Telnyx's own fall: with a 5xx nobody knows how far it had come.
  if (code && reply.status >= 500 && reply.status !== 503) return uncertain(`telnyx: ${code}`);
  if (code) return judged(verdict(code), `telnyx: ${code}`, retryAfter(reply.headers, now));
  if (!accepted(reply)) return byStatus("telnyx", reply, now);
  return said ? delivered(said.id, receipt) : unreadable("telnyx", reply);
}
