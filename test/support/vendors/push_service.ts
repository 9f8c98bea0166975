// A push service and the browser behind it: http_ece, the reference implementation, decrypts; jose checks who sent it.

import { createECDH, randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { base64url as b64, importJWK, jwtVerify } from "jose";
import { NOW, type Vendor } from "./wire.ts";

const ece: { decrypt(body: Buffer, options: object): Buffer } = createRequire(import.meta.url)("http_ece");

export function fakePushService(limit = 4096, now = () => NOW) {
  const browser = createECDH("prime256v1");
  const point = browser.generateKeys();
  const auth = randomBytes(16);
  const notices: { text: string; headers: Headers }[] = [];
  const subscription = JSON.stringify({
    endpoint: "https://fcm.googleapis.com/fcm/send/abc:123",
    expirationTime: null,
    keys: { p256dh: b64.encode(point), auth: b64.encode(auth) },
  });
  const vendor: Vendor = async (request) => {
    const body = Buffer.from(await request.arrayBuffer());
    const [, token = "", key = ""] = request.headers.get("authorization")?.match(/^vapid t=([^,]+), k=(.+)$/) ?? [];
    const raw = b64.decode(key);
    const jwk = { kty: "EC", crv: "P-256", x: b64.encode(raw.subarray(1, 33)), y: b64.encode(raw.subarray(33)) };
    const verified = await jwtVerify(token, await importJWK(jwk, "ES256"), {
      ...{ algorithms: ["ES256"], audience: new URL(request.url).origin, currentDate: new Date(now()) },
    }).catch(() => null);
    if (!verified || Number(verified.payload.exp) > now() / 1000 + 86_400) return new Response("no", { status: 403 });
    if (!request.headers.get("ttl")) return new Response("TTL missing", { status: 400 });
    if (body.length > limit) return new Response("too large", { status: 413 });
    const plain = ece.decrypt(body, { version: "aes128gcm", privateKey: browser, authSecret: b64.encode(auth) });
    notices.push({ text: plain.toString("utf8"), headers: new Headers(request.headers) });
    return new Response(null, { status: 201, headers: { location: `https://fcm.googleapis.com/m/${notices.length}` } });
  };
  return { vendor, notices, subscription };
}
