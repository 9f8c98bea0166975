// What the simulated phones send back, signed as a real provider signs: HMAC-SHA256 over path and body.
import { createHmac, timingSafeEqual } from "node:crypto";

export const SIGNATURE_HEADER = "phones-signature";

export function signPhones(secret: string, path: string, body: string): string {
  return createHmac("sha256", secret).update(`phones ${path}\n${body}`).digest("base64url");
}

export function verifyPhones(secret: string, path: string, body: string, signature: string): boolean {
  const given = Buffer.from(signature, "base64url");
  const right = Buffer.from(signPhones(secret, path, body), "base64url");
  return given.length === right.length && timingSafeEqual(given, right);
}
