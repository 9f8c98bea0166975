// Twilio, SMS. Posting a message twice sends it twice, so an answer we did not get stays uncertain.

import * as z from "zod";
import { base64, utf8 } from "../bytes.ts";
import type { Channel, HttpReply, HttpRequest, Outcome } from "../contract.ts";
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

export const credentials = z.strictObject({
  accountSid: z.string().regex(/^AC[0-9a-zA-Z]{32}$/),
  authToken: z.string().min(1),
  /** Still believed on callbacks while the token is being changed. */
  previousAuthToken: z.string().min(1).optional(),
  apiKey: z.strictObject({ sid: z.string().min(1), secret: z.string().min(1) }).optional(),
  /** A number, a sender's name, or a messaging service (`MG…`). */
  from: z.string().min(1),
  /** Answers to it are still ours while the sender is being changed. */
  previousFrom: z.string().min(1).optional(),
  baseUrl: z.url().optional(),
});
export type TwilioCredentials = z.infer<typeof credentials>;

const answer = z.object({
  sid: z.string().nullish(),
  code: z.number().nullish(),
  error_code: z.number().nullish(),
});

// https://www.twilio.com/docs/api/errors
const { address, credentials: account, optedOut, message, again, filtered } = VERDICT;
const CODES = new Map<number, Verdict>([
  ...[21211, 21214, 21217, 21614, 30004, 30005, 30006].map((code) => [code, address] as const),
  ...[20003, 20005, 20008, 20404, 21212, 21601, 21603, 21606, 21659, 21660, 30002, 30034].map(
    (code) => [code, account] as const,
  ),
  ...[21408, 21608, 21612, 21617].map((code) => [code, message] as const),
  ...[14107, 20429, 21611, 30001, 30003, 30008, 30022, 30023, 30036, 30410].map((code) => [code, again] as const),
  [21610, optedOut],
  [30007, filtered],
]);

/** A code means the same whether it comes at once or in a callback. */
export function verdict(code: number): Verdict {
  return CODES.get(code) ?? message;
}

/** Twilio tells a status once unless the address asks it to try again. */
export const TELL_AGAIN = "#rc=5&rp=all";

/** A request in the account's name; the API key signs in where there is one. */
export function ask(
  { accountSid, authToken, apiKey, baseUrl = "https://api.twilio.com" }: TwilioCredentials,
  { path, ...request }: Pick<HttpRequest, "method" | "limit"> & { path: string; body?: string },
): HttpRequest {
  const headers = {
    authorization: `Basic ${base64(utf8(`${apiKey?.sid ?? accountSid}:${apiKey?.secret ?? authToken}`))}`,
    accept: "application/json",
    ...(request.body !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
  };
  return { ...request, url: baseUrl + path, headers };
}

export const twilio: Channel<TwilioCredentials> = {
  name: "twilio",
  medium: "sms",
  async send(parcel, credentials, { http, now }) {
    const { accountSid, from } = credentials;
    const form = new URLSearchParams({
      To: parcel.to,
      [from.startsWith("MG") ? "MessagingServiceSid" : "From"]: from,
      Body: clean(parcel.text),
      ValidityPeriod: String(Math.min(36_000, Math.max(5, Math.floor(parcel.validFor)))),
    });
    if (parcel.statusUrl) form.set("StatusCallback", parcel.statusUrl + TELL_AGAIN);
    const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
    const result = await http(ask(credentials, { method: "POST", path, body: form.toString() }));
    return result.ok ? outcome(result.reply, parcel.statusUrl !== undefined, now) : unanswered("twilio", result);
  },
  async probe(credentials, { http, now }) {
    const path = `/2010-04-01/Accounts/${credentials.accountSid}.json`;
    return known("twilio", await http(ask(credentials, { method: "GET", path })), now);
  },
};

function outcome(reply: HttpReply, receipt: boolean, now: number): Outcome {
  const said = read(answer, reply.body);
  const code = said?.code ?? said?.error_code;
  // 20500 is Twilio's own "we fell over": the message may be on its way.
  if (code === 20500) return uncertain("twilio: 20500");
  // Of a server that fell over with a code nobody knows, nothing is known.
  const known = code && (CODES.has(code) || reply.status < 500);
  if (known) return judged(verdict(code), `twilio: ${code}`, retryAfter(reply.headers, now));
  if (!accepted(reply)) return byStatus("twilio", reply, now);
  return said?.sid ? delivered(said.sid, receipt) : unreadable("twilio", reply);
}
