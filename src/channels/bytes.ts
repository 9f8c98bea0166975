// Text, bytes and signatures with nothing but WebCrypto. Comparisons of secrets take the same time whatever they hold.

export type Bytes = Uint8Array<ArrayBuffer>;

export function utf8(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text));
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Null for anything that is not base64. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

export function base64url(bytes: Uint8Array): string {
  return base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function fromBase64url(text: string): Bytes | null {
  return fromBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function fromHex(text: string): Bytes | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

async function hmacKey(secret: Bytes, hash: "SHA-1" | "SHA-256"): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", secret, { name: "HMAC", hash }, false, ["sign", "verify"]);
}

export async function hmac(secret: Bytes, message: Bytes, hash: "SHA-1" | "SHA-256" = "SHA-256"): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", await hmacKey(secret, hash), message));
}

/** `crypto.subtle.verify` compares in constant time; an empty secret proves nothing and is refused. */
export async function hmacMatches(
  secret: Bytes,
  message: Bytes,
  signature: Bytes | null,
  hash: "SHA-1" | "SHA-256" = "SHA-256",
): Promise<boolean> {
  if (secret.length === 0 || signature === null) return false;
  return crypto.subtle.verify("HMAC", await hmacKey(secret, hash), signature, message);
}

/** Are two secret texts equal? Both are hashed under a throw-away key, so nothing leaks by time or length. */
export async function sameText(one: string, other: string): Promise<boolean> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  return hmacMatches(key, utf8(one), await hmac(key, utf8(other)));
}
