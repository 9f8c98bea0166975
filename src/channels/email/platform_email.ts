// The platform's own mail, by a `send_email` binding: no key to keep, the binding is the credential. The call never
// leaves the platform, so an error that has a code is an answer and one that has none is uncertain.

import * as z from "zod";
import type { Channel, Outcome } from "../contract.ts";
import { delivered, judged, never, uncertain, VERDICT, type Verdict } from "../outcome.ts";
import { address, emailAddress, extraHeaders, oneLine, subjectOf } from "./email.ts";

export interface Mailer {
  send(mail: {
    from: { email: string; name: string };
    to: string;
    subject: string;
    text: string;
    html?: string;
    headers?: Record<string, string>;
  }): Promise<{ messageId?: string }>;
}

export const credentials = z.strictObject({
  from: emailAddress,
  binding: z.custom<Mailer>((value) => typeof value === "object" && value !== null && "send" in value),
});
type PlatformEmailCredentials = z.infer<typeof credentials>;

// https://developers.cloudflare.com/email-service/api/send-emails/workers-api/
const { address: bad, credentials: account, message, again } = VERDICT;
const CODES: Readonly<Record<string, Verdict>> = {
  E_RECIPIENT_SUPPRESSED: bad,
  E_RECIPIENT_NOT_ALLOWED: bad,
  E_SENDER_NOT_VERIFIED: account,
  E_SENDER_DOMAIN_NOT_AVAILABLE: account,
  E_SENDER_NOT_ALLOWED: account,
  E_RATE_LIMIT_EXCEEDED: again,
  E_DAILY_LIMIT_EXCEEDED: again,
  E_DELIVERY_FAILED: again,
};

export const platformEmail: Channel<PlatformEmailCredentials> = {
  name: "platform_email",
  medium: "email",
  async send(parcel, { from, binding }) {
    const to = address(parcel.to);
    if (to === null) return never("platform email: not an email address", "address");
    const headers = Object.fromEntries(extraHeaders(parcel));
    try {
      const { messageId } = await binding.send({
        from: { email: from, name: oneLine(parcel.senderName) },
        to,
        subject: subjectOf(parcel),
        text: parcel.text,
        ...(parcel.html !== undefined && { html: parcel.html }),
        ...(Object.keys(headers).length > 0 && { headers }),
      });
      return delivered(messageId ?? null, false);
    } catch (error) {
      return refusal(error);
    }
  },
};

function refusal(error: unknown): Outcome {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "E_INTERNAL_SERVER_ERROR" || !/^E_[A-Z_]{1,60}$/.test(code)) {
    return uncertain(`platform email: ${code || "no answer"}`);
  }
  return judged(CODES[code] ?? message, `platform email: ${code}`);
}
