// What Twilio tells us: replies, and what became of our texts. It signs the address it was given together with every
// parameter, known to us or not; which spelling of the address it signs varies, so each one it may use is tried.

import { fromBase64, fromHex, hex, hmacMatches, sha256, utf8 } from "../bytes.ts";
import {
  anyOf,
  failed,
  type Hook,
  isOurs,
  type News,
  optOut,
  type Receive,
  type Received,
  refused,
  STAGE,
  type Status,
  secrets,
} from "../inbound.ts";
import type { TwilioCredentials } from "./twilio.ts";
import { TELL_AGAIN, verdict } from "./twilio.ts";

export const receive: Receive<TwilioCredentials> = async (hook, credentials) => {
  const tokens = secrets(credentials.authToken, credentials.previousAuthToken);
  if (tokens.length === 0) return refused("unconfigured");
  const form = formOf(hook);
  if (!(await signed(hook, form, tokens))) return refused("forged");
  // Signed by Twilio, but by whose account?
  if (form.get("AccountSid") !== credentials.accountSid) return refused("forged");
  const to = form.get("To");
  const answered = form.get("MessageStatus") === null && to !== null;
  // Signed by Twilio for this account, but to a number of whose?
  return answered && !isOurs(to, credentials) ? refused("forged") : parse(form);
};

export async function signed(hook: Hook, form: URLSearchParams, tokens: readonly string[]): Promise<boolean> {
  const given = hook.headers.get("x-twilio-signature");
  const signature = given === null ? null : fromBase64(given);
  if (signature === null) return false;
  const bodyHash = fromHex(new URL(hook.url).searchParams.get("bodySHA256") ?? "x");
  if (bodyHash !== null && hex(bodyHash) !== hex(await sha256(utf8(hook.body)))) return false;
  const params = bodyHash === null ? paramText(form) : "";
  const candidates = tokens.flatMap((token) => spellings(hook.url).map((url) => ({ token, url })));
  return anyOf(candidates, ({ token, url }) => hmacMatches(utf8(token), utf8(url + params), signature, "SHA-1"));
}

function formOf(hook: Hook): URLSearchParams {
  const isForm = hook.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  return new URLSearchParams(isForm ? hook.body : "");
}

/** Names in order, and under each its distinct values in order. */
function paramText(form: URLSearchParams): string {
  const names = [...new Set(form.keys())].sort();
  return names
    .map((name) =>
      [...new Set(form.getAll(name))]
        .sort()
        .map((value) => name + value)
        .join(""),
    )
    .join("");
}

function spellings(url: string): readonly string[] {
  const bare = url.replace(/#.*$/s, "");
  const normal = new URL(bare).toString();
  const legacy = normal.replace(/\?(.+)$/s, (_, query: string) => `?${legacyQuery(query)}`);
  const ported = [url, bare, bare + TELL_AGAIN, normal, legacy].flatMap((one) => [withPort(one), withoutPort(one)]);
  return [...new Set(ported)];
}

const ORIGIN = /^(https?:\/\/)([^/?#:]+|\[[^\]]*\])(:\d+)?/i;

function withoutPort(url: string): string {
  return url.replace(ORIGIN, "$1$2");
}

function withPort(url: string): string {
  return url.replace(ORIGIN, (_, scheme: string, host: string, port?: string) =>
    [scheme, host, port ?? (scheme.toLowerCase() === "https://" ? ":443" : ":80")].join(""),
  );
}

/** Node's old `querystring` escapes all but letters, digits and `-_.!~*()`, so the apostrophe too. */
function legacyQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .map((pair) => pair.map((part) => encodeURIComponent(part).replaceAll("'", "%27")).join("="))
    .join("&");
}

function parse(form: URLSearchParams): Received {
  const id = form.get("MessageSid") ?? form.get("SmsSid");
  if (!id) return refused("unreadable");
  const status = form.get("MessageStatus");
  if (status) return { ok: true, id: `${id}:${status}`, news: report(id, status, form) };
  const [from, to, body] = [form.get("From"), form.get("To"), form.get("Body")];
  if (from === null || to === null || body === null) return refused("unreadable");
  const said = form.get("OptOutType")?.toLowerCase();
  const word = said === "stop" || said === "start" || said === "help" ? said : undefined;
  const pictures = Number(form.get("NumMedia") ?? 0);
  const news = text(id, from, to, body, word);
  return { ok: true, id, news: [pictures > 0 ? { ...news, pictures } : news] };
}

export function text(id: string, from: string, to: string, body: string, word = optOut(body)): News & { kind: "text" } {
  return { kind: "text", id, from, to, body, ...(word && { optOut: word }) };
}

function report(providerId: string, word: string, form: URLSearchParams): readonly News[] {
  const status = statusOf(word, Number(form.get("ErrorCode") ?? Number.NaN));
  const at = doneDate(form.get("RawDlrDoneDate"));
  return status ? [{ kind: "report", providerId, status, ...(at !== undefined && { at }) }] : [];
}

const STAGES = new Map<string, Status>([
  ["accepted", STAGE.accepted],
  ["scheduled", STAGE.accepted],
  ["queued", STAGE.accepted],
  ["sending", STAGE.sending],
  ["sent", STAGE.sent],
  ["partially_delivered", STAGE.sent],
  ["delivered", STAGE.delivered],
  ["read", STAGE.read],
]);

function statusOf(word: string, code: number): Status | null {
  if (!["failed", "undelivered", "canceled"].includes(word)) return STAGES.get(word) ?? null;
  return failed("twilio", word, Number.isNaN(code) ? null : code, verdict(code));
}

/** `YYMMDDhhmm`, in UTC. */
function doneDate(text: string | null): number | undefined {
  const [, year, month, day, hour, minute] = (text?.match(/^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/) ?? []).map(Number);
  if (year === undefined || month === undefined) return undefined;
  return Date.UTC(2000 + year, month - 1, day, hour, minute);
}
