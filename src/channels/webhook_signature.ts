// Standard Webhooks (https://www.standardwebhooks.com): `id.timestamp.body` under HMAC-SHA256, and a list of signatures
// so that a secret can change without a gap. Resend's and the simulated phones' callbacks are signed the same way.

import { type Bytes, base64, fromBase64, hmac, hmacMatches, utf8 } from "./bytes.ts";
import { anyOf, fresh, type Hook } from "./inbound.ts";

/** `whsec_` and base64; null when it is not a secret. */
export function secretBytes(secret: string): Bytes | null {
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  return bytes !== null && bytes.length > 0 ? bytes : null;
}

/** One signature for each secret, the newest first. */
export async function sign(
  secrets: readonly string[],
  message: { readonly id: string; readonly timestamp: number; readonly body: string },
): Promise<string> {
  const content = utf8(`${message.id}.${message.timestamp}.${message.body}`);
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const key = secretBytes(secret);
      return key === null ? [] : [`v1,${base64(await hmac(key, content))}`];
    }),
  );
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
  const given = list
    .split(" ")
    .filter((one) => one.startsWith("v1,"))
    .slice(0, 10)
    .map((one) => fromBase64(one.slice(3)));
  const pairs = secrets.flatMap((secret) => given.map((signature) => ({ key: secretBytes(secret), signature })));
  const genuine = await anyOf(
    pairs,
    async ({ key, signature }) => key !== null && hmacMatches(key, content, signature),
  );
  if (!genuine) return "forged";
  return fresh(timestamp, now) ? { id } : "stale";
}
