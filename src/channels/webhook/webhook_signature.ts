// Standard Webhooks (https://www.standardwebhooks.com): `id.timestamp.body` under HMAC-SHA256 (`v1`) or Ed25519 (`v1a`),
// and a list of signatures so that a secret can change without a gap. Resend's and the simulated phones' callbacks are
// signed the same way.

import { type Bytes, base64, base64url, fromBase64, hmac, hmacMatches, utf8 } from "../bytes.ts";
import { anyOf, fresh, type Hook } from "../inbound.ts";

/** `whsec_` and base64; null when it is not a secret. */
export function secretBytes(secret: string): Bytes | null {
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  return bytes !== null && bytes.length > 0 ? bytes : null;
}

/** `whsk_` and base64 of 64 bytes: the private half and the public one. Null when it is anything else. */
function pairBytes(secret: string): Bytes | null {
  const pair = secret.startsWith("whsk_") ? fromBase64(secret.slice(5)) : null;
  return pair?.length === 64 ? pair : null;
}

function signingKey(pair: Bytes): Promise<CryptoKey> {
  const jwk = { kty: "OKP", crv: "Ed25519", d: base64url(pair.slice(0, 32)), x: base64url(pair.slice(32)) };
  return crypto.subtle.importKey("jwk", jwk, ED25519, false, ["sign"]);
}

/** `whpk_` and base64 of 32 bytes. */
function publicKey(secret: string): Promise<CryptoKey> | null {
  const key = secret.startsWith("whpk_") ? fromBase64(secret.slice(5)) : null;
  return key?.length === 32 ? crypto.subtle.importKey("raw", key, ED25519, false, ["verify"]) : null;
}

const ED25519 = { name: "Ed25519" } as const;

/** A secret both sides share, or the key only the sender has. */
export function canSign(secret: string): boolean {
  return secretBytes(secret) !== null || pairBytes(secret) !== null;
}

async function signOne(secret: string, content: Bytes): Promise<string[]> {
  const shared = secretBytes(secret);
  if (shared !== null) return [`v1,${base64(await hmac(shared, content))}`];
  const pair = pairBytes(secret);
  if (pair === null) return [];
  return [`v1a,${base64(new Uint8Array(await crypto.subtle.sign(ED25519, await signingKey(pair), content)))}`];
}

/** One signature for each secret, the newest first. */
export async function sign(
  secrets: readonly string[],
  message: { readonly id: string; readonly timestamp: number; readonly body: string },
): Promise<string> {
  const content = utf8(`${message.id}.${message.timestamp}.${message.body}`);
  const signatures = await Promise.all(secrets.map((secret) => signOne(secret, content)));
  return signatures.flat().join(" ");
}

/** The delivery's id when one of the secrets made one of the signatures within five minutes of now. */
export async function verify(
  hook: Hook,
  secrets: readonly string[],
  now: number,
  prefix: "webhook" | "svix" = "webhook",
): Promise<{ readonly id: string } | "forged" | "stale"> {
  const [id, timestamp, list] = ["id", "timestamp", "signature"].map((name) => hook.headers.get(`${prefix}-${name}`));
  if (!id || !timestamp || !list) return "forged";
  const content = utf8(`${id}.${timestamp}.${hook.body}`);
  const given = list.split(" ").slice(0, 10);
  const pairs = secrets.flatMap((secret) => given.map((signature) => ({ secret, signature })));
  const genuine = await anyOf(pairs, ({ secret, signature }) => matches(secret, signature, content));
  if (!genuine) return "forged";
  return fresh(timestamp, now) ? { id } : "stale";
}

/** The kind of secret decides which kind of signature counts, never the signature itself. */
async function matches(secret: string, given: string, content: Bytes): Promise<boolean> {
  const shared = secretBytes(secret);
  if (shared !== null) return given.startsWith("v1,") && hmacMatches(shared, content, fromBase64(given.slice(3)));
  const signature = given.startsWith("v1a,") ? fromBase64(given.slice(4)) : null;
  const theirs = await publicKey(secret);
  return theirs !== null && signature?.length === 64 && crypto.subtle.verify(ED25519, theirs, signature, content);
}
