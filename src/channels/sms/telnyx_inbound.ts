// What Telnyx tells us, signed Ed25519 over time and raw body. Events may come twice and in any order.

import * as z from "zod";
import { fromBase64, utf8 } from "../bytes.ts";
import {
  anyOf,
  failed,
  fresh,
  isOurs,
  type News,
  optOut,
  type Receive,
  refused,
  STAGE,
  type Status,
  secrets,
} from "../inbound.ts";
import { read } from "../outcome.ts";
import { errors, type TelnyxCredentials, verdict } from "./telnyx.ts";

export const receive: Receive<TelnyxCredentials> = async (hook, credentials, now) => {
  const keys = secrets(credentials.publicKey, credentials.previousPublicKey);
  if (keys.length === 0) return refused("unconfigured");
  const timestamp = hook.headers.get("telnyx-timestamp");
  const signature = fromBase64(hook.headers.get("telnyx-signature-ed25519") ?? "");
  const content = utf8(`${timestamp}|${hook.body}`);
  const genuine = await anyOf(keys, async (text) => {
    const raw = fromBase64(text);
    if (raw === null || signature?.length !== 64) return false;
    const key = await crypto.subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
    return crypto.subtle.verify({ name: "Ed25519" }, key, signature, content);
  });
  if (!genuine) return refused("forged");
  if (!fresh(timestamp, now)) return refused("stale");
  const said = read(event, hook.body)?.data;
  if (!said) return refused("unreadable");
  const [to] = said.payload.to ?? [];
  const elsewhere = said.event_type === "message.received" && !isOurs(to?.phone_number ?? "", credentials);
  return elsewhere ? refused("forged") : { ok: true, id: said.id, news: news(said) };
};

const event = z.object({
  data: z.object({
    id: z.string(),
    event_type: z.string(),
    occurred_at: z.string().optional(),
    payload: z.object({
      id: z.string(),
      text: z.string().nullish(),
      from: z.object({ phone_number: z.string() }).optional(),
      to: z.array(z.object({ phone_number: z.string().optional(), status: z.string().optional() })).optional(),
      errors: errors.nullish(),
    }),
  }),
});

function news({ event_type, occurred_at, payload }: z.infer<typeof event>["data"]): readonly News[] {
  const { id, from, to: [to] = [], text } = payload;
  if (event_type === "message.received") {
    if (!from || !to?.phone_number || typeof text !== "string") return [];
    const word = optOut(text);
    const [sender, recipient] = [from.phone_number, to.phone_number];
    return [{ kind: "text", id, from: sender, to: recipient, body: text, ...(word && { optOut: word }) }];
  }
  const status = statusOf(to?.status ?? "", String(payload.errors?.[0]?.code ?? "").slice(0, 10));
  const time = Date.parse(occurred_at ?? "");
  const when = Number.isNaN(time) ? {} : { at: time };
  return status ? [{ kind: "report", providerId: id, status, ...when }] : [];
}

const STAGES = new Map<string, Status>([
  ["queued", STAGE.accepted],
  ["sending", STAGE.sending],
  ["sent", STAGE.sent],
  ["delivery_unconfirmed", STAGE.sent],
  ["delivered", STAGE.delivered],
]);

function statusOf(word: string, code: string): Status | null {
  if (!["sending_failed", "delivery_failed", "expired"].includes(word)) return STAGES.get(word) ?? null;
  return failed("telnyx", word, code === "" ? null : code, verdict(code));
}
