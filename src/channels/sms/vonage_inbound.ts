// What Vonage tells us, under a JWT (HS256 and nothing else) that names our key, the time and the body's hash.

import * as z from "zod";
import { fromBase64url, hex, hmacMatches, sameText, sha256, utf8 } from "../bytes.ts";
import {
  anyOf,
  failed,
  fresh,
  type Hook,
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
import { codeOf, problem, type VonageCredentials, verdict } from "./vonage.ts";

const claims = z.object({
  iat: z.number(),
  exp: z.number().optional(),
  jti: z.string().optional(),
  api_key: z.string(),
  payload_hash: z.string(),
});

export const receive: Receive<VonageCredentials> = async (hook, credentials, now) => {
  const known = secrets(credentials.signatureSecret, credentials.previousSignatureSecret);
  if (known.length === 0) return refused("unconfigured");
  const said = await verified(hook, known);
  if (said === null || said.api_key !== credentials.apiKey) return refused("forged");
  const hash = hex(await sha256(utf8(hook.body)));
  if (!(await sameText(hash, said.payload_hash.toLowerCase()))) return refused("forged");
  if (!fresh(said.iat, now) || (said.exp !== undefined && said.exp * 1000 < now)) return refused("stale");
  const message = read(body, hook.body);
  if (message === null) return refused("unreadable");
  if (message.status === undefined && !isOurs(message.to, credentials)) return refused("forged");
  return { ok: true, id: said.jti ?? hash, news: news(message) };
};

async function verified(hook: Hook, known: readonly string[]): Promise<z.infer<typeof claims> | null> {
  const token = hook.headers.get("authorization")?.match(/^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i);
  const [, head = "", payload = "", tail = ""] = token ?? [];
  const signature = fromBase64url(tail);
  const content = utf8(`${head}.${payload}`);
  if (!(await anyOf(known, (secret) => hmacMatches(utf8(secret), content, signature)))) return null;
  const isHs256 = read(z.object({ alg: z.literal("HS256") }), textOf(head)) !== null;
  return isHs256 ? read(claims, textOf(payload)) : null;
}

function textOf(part: string): string {
  return new TextDecoder().decode(fromBase64url(part) ?? new Uint8Array());
}

const body = z.object({
  message_uuid: z.string(),
  from: z.string(),
  to: z.string(),
  timestamp: z.string().optional(),
  status: z.string().optional(),
  message_type: z.string().optional(),
  text: z.string().optional(),
  error: z.union([problem, z.object({ error: problem }).transform((outer) => outer.error)]).optional(),
});

function news(said: z.infer<typeof body>): readonly News[] {
  if (said.status === undefined) {
    if (said.text === undefined) return [];
    const word = optOut(said.text);
    const [from, to] = [plus(said.from), plus(said.to)];
    return [{ kind: "text", id: said.message_uuid, from, to, body: said.text, ...(word && { optOut: word }) }];
  }
  const status = statusOf(said.status, said.error && codeOf(said.error));
  const time = Date.parse(said.timestamp ?? "");
  const when = Number.isNaN(time) ? {} : { at: time };
  return status ? [{ kind: "report", providerId: said.message_uuid, status, ...when }] : [];
}

const STAGES = new Map<string, Status>([
  ["submitted", STAGE.sent],
  ["delivered", STAGE.delivered],
  ["read", STAGE.read],
]);

function statusOf(word: string, code = ""): Status | null {
  if (word !== "rejected" && word !== "undeliverable") return STAGES.get(word) ?? null;
  return failed("vonage", word, code === "" ? null : code, verdict(code));
}

/** Numbers come without their plus sign; a sender's name stays a name. */
function plus(number: string): string {
  return /^\d{7,15}$/.test(number) ? `+${number}` : number;
}
