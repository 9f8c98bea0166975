// A customer's own endpoint, signed by Standard Webhooks. The same id on every attempt lets them drop a second copy;
// the address is guarded before each send and nothing of ours but the signature goes there.

import * as z from "zod";
import type { Channel, HttpReply, Outcome } from "../contract.ts";
import { guard } from "../guard.ts";
import { accepted, delivered, judged, later, never, retryAfter, unanswered, uncertain, VERDICT } from "../outcome.ts";
import { canSign, sign } from "./webhook_signature.ts";

export const credentials = z.strictObject({
  /** Newest first; all sign while one is being changed. */
  secrets: z.array(z.string().refine(canSign, "a secret is `whsec_` or `whsk_` and base64")).min(1).max(5),
  /** Endpoints under this address are ours for testing and not guarded. */
  baseUrl: z.url().optional(),
});
type WebhookCredentials = z.infer<typeof credentials>;

/** For an endpoint that has too much to do and does not say for how long. */
const A_MINUTE = 60_000;

export const webhook: Channel<WebhookCredentials> = {
  name: "webhook",
  medium: "webhook",
  idempotent: true,
  async send(parcel, { secrets, baseUrl }, { http, now }) {
    const ours = baseUrl !== undefined && sameOrigin(parcel.to, baseUrl);
    if (!ours) {
      const guarded = await guard(parcel.to, http);
      if (!guarded.ok) {
        const reason = `webhook: ${guarded.reason}`;
        return guarded.why === "unresolved" ? later(reason) : never(reason, "address");
      }
    }
    const timestamp = Math.floor(now / 1000);
    const body = parcel.event?.body ?? JSON.stringify({ type: "message", data: { text: parcel.text } });
    // Two halves that are no pair have the right form and sign nothing.
    const signature = await sign(secrets, { id: parcel.id, timestamp, body }).catch(() => null);
    if (signature === null) return never("webhook: the signing key is no pair", "credentials");
    const result = await http({
      method: "POST",
      url: parcel.to,
      headers: {
        "content-type": "application/json",
        "user-agent": "Cavalry-Webhooks/1",
        "webhook-id": parcel.id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signature,
      },
      body,
    });
    return result.ok ? outcome(result.reply, parcel.id, now) : unanswered("webhook", result);
  },
};

/** Here 2xx is the whole contract, 410 means "take me off", and everything else may be better tomorrow. */
function outcome(reply: HttpReply, id: string, now: number): Outcome {
  const reason = `webhook: status ${reply.status}`;
  if (accepted(reply)) return delivered(id, false);
  if (reply.status === 410) return never(reason, "address");
  if (reply.status === 502 || reply.status === 504) return uncertain(reason);
  const asked = retryAfter(reply.headers, now);
  return judged(VERDICT.again, reason, reply.status === 429 ? (asked ?? A_MINUTE) : asked);
}

function sameOrigin(url: string, base: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(base).origin;
}
