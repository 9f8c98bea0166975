// Who we are to a push service (RFC 8292): a JWT signed ES256, good for twelve hours. WebCrypto already writes the
// signature as r‖s, as a JWT wants it.

import { type Bytes, base64url, fromBase64url, utf8 } from "../bytes.ts";

interface VapidKeys {
  /** The uncompressed P-256 point, base64url; browsers subscribe with it. */
  readonly publicKey: string;
  readonly privateKey: string;
}

const ECDSA = { name: "ECDSA", namedCurve: "P-256" } as const;

export async function authorization(keys: VapidKeys, endpoint: string, subject: string, now: number): Promise<string> {
  const head = part({ typ: "JWT", alg: "ES256" });
  const body = part({ aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + 12 * 3600, sub: subject });
  const key = await crypto.subtle.importKey("jwk", jwk(keys), ECDSA, false, ["sign"]);
  const content = utf8(`${head}.${body}`);
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, content);
  return `vapid t=${head}.${body}.${base64url(new Uint8Array(signature))}, k=${keys.publicKey}`;
}

/** Is this a P-256 point as browsers give and take it? */
export function isPoint(text: string): boolean {
  const bytes = fromBase64url(text);
  return bytes?.length === 65 && bytes[0] === 4;
}

function jwk({ publicKey, privateKey }: VapidKeys): JsonWebKey {
  const point: Bytes = fromBase64url(publicKey) ?? new Uint8Array();
  const [x, y] = [base64url(point.subarray(1, 33)), base64url(point.subarray(33))];
  return { kty: "EC", crv: "P-256", x, y, d: privateKey };
}

function part(value: object): string {
  return base64url(utf8(JSON.stringify(value)));
}
