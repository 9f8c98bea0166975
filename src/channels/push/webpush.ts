// Push to a manager's browser. The endpoint comes from the browser, so only the known push services are called; a
// subscription that is gone is said to be, and the same case replaces its own notice instead of adding one.

import * as z from "zod";
import { type Bytes, base64url, fromBase64url, sha256, utf8 } from "../bytes.ts";
import { at, cut } from "../chat/chat_text.ts";
import type { Channel, HttpReply, Outcome, Parcel } from "../contract.ts";
import { accepted, byStatus, delivered, later, never, read, retryAfter, unanswered } from "../outcome.ts";
import { encrypt, type Receiver } from "./push_encryption.ts";
import { authorization, isPoint } from "./vapid.ts";

export const credentials = z.strictObject({
  publicKey: z.string().refine(isPoint, "a P-256 point"),
  privateKey: z.string().refine((key) => fromBase64url(key)?.length === 32, "a P-256 key"),
  /** Where a push service may reach us: `mailto:` or https. */
  subject: z.url({ protocol: /^(mailto|https)$/ }),
  baseUrl: z.url().optional(),
});
type WebpushCredentials = z.infer<typeof credentials>;

/** As `PushSubscription.toJSON()` gives it. */
export const subscription = z.object({
  endpoint: z.string().max(2048).refine(isPushService, "a known push service"),
  keys: z.object({
    p256dh: z.string().refine(isPoint, "a P-256 point"),
    auth: z.string().refine((auth) => fromBase64url(auth)?.length === 16, "16 bytes"),
  }),
});

const SERVICES = ["push.services.mozilla.com", "notify.windows.com", "push.apple.com"];

export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, host, username, password } = new URL(endpoint);
  const known = host === "fcm.googleapis.com" || SERVICES.some((service) => host.endsWith(`.${service}`));
  return known && protocol === "https:" && username === "" && password === "";
}

export const webpush: Channel<WebpushCredentials> = {
  name: "webpush",
  medium: "push",
  idempotent: true,
  async send(parcel, keys, { http, now }) {
    const browser = read(subscription, parcel.to);
    if (browser === null) return never("webpush: not a subscription", "address");
    const { endpoint } = browser;
    const receiver = { publicKey: bytes(browser.keys.p256dh), auth: bytes(browser.keys.auth) };
    // A point may have the right form and lie off the curve.
    const full = await sealed(parcel, receiver, 2400).catch(() => null);
    if (full === null) return never("webpush: not a subscription", "address");
    const proof = await authorization(keys, endpoint, keys.subject, now).catch(() => null);
    if (proof === null) return never("webpush: the VAPID keys are no pair", "credentials");
    const headers = {
      authorization: proof,
      "content-encoding": "aes128gcm",
      "content-type": "application/octet-stream",
      ttl: String(Math.max(0, Math.floor(parcel.validFor))),
      urgency: "high",
      topic: base64url(await sha256(utf8(parcel.incident?.id ?? parcel.id))).slice(0, 32),
    };
    const post = (body: Bytes) => http({ method: "POST", url: at(endpoint, keys.baseUrl), headers, body });
    let result = await post(full);
    if (result.ok && result.reply.status === 413) result = await post(await sealed(parcel, receiver, 200));
    return result.ok ? outcome(result.reply, now) : unanswered("webpush", result);
  },
};

/** What the worker in the browser shows as it is; `src/board/worker.ts` knows no words of its own. */
async function sealed(parcel: Parcel, to: Receiver, limit: number): Promise<Bytes> {
  const { text, action, page, incident, id } = parcel;
  const subject = parcel.subject ?? text;
  // A title that says it all is not said twice.
  const more = text === "" || text === subject ? (subject.length > 100 ? subject : "") : text;
  const notice = {
    title: cut(subject, 100),
    body: cutBytes(more, limit),
    url: page ?? action?.url,
    actions: action === undefined ? [] : [{ action: action.value, title: action.label }],
    tag: incident?.id ?? id,
  };
  return encrypt(utf8(JSON.stringify(notice)), to);
}

/** A push carries about 4 kB, counted in bytes of JSON. */
function cutBytes(text: string, limit: number): string {
  let kept = cut(text, limit);
  while (utf8(JSON.stringify(kept)).length > limit) kept = cut(kept, Math.floor(kept.length * 0.8));
  return kept;
}

function outcome(reply: HttpReply, now: number): Outcome {
  const { status } = reply;
  const reason = `webpush: status ${status}`;
  if (status === 404 || status === 410) return never(reason, "address");
  // The services answer 400 to a VAPID header they do not like.
  if (status === 400 || status === 401 || status === 403) return never(reason, "credentials");
  if (status === 413) return never(reason);
  // 201 by the RFC, with nothing to read; a page of HTML is somebody else speaking.
  const foreign = reply.headers.get("content-type")?.startsWith("text/html") && status !== 201;
  if (foreign && accepted(reply)) return later(`${reason} with a page`, retryAfter(reply.headers, now));
  return accepted(reply) ? delivered(reply.headers.get("location"), false) : byStatus("webpush", reply, now);
}

function bytes(text: string): Bytes {
  return fromBase64url(text) ?? new Uint8Array();
}
