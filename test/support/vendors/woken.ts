// A browser that said yes, and the push service in front of it: reads what it is sent by RFC 8291 with WebCrypto alone,
// so that it runs beside the real objects; `push_service.ts` does the same with the reference implementation.

import { bytesOf } from "./wire.ts";

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;

/** What the worker gets to show. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly tag: string;
  readonly actions: readonly { readonly action: string; readonly title: string }[];
}

export async function wokenBrowser(name: string) {
  const keys = (await crypto.subtle.generateKey(CURVE, true, ["deriveBits"])) as CryptoKeyPair;
  const point = new Uint8Array((await crypto.subtle.exportKey("raw", keys.publicKey)) as ArrayBuffer);
  const auth = crypto.getRandomValues(new Uint8Array(16));
  const notices: Notice[] = [];
  const sizes: number[] = [];
  return {
    notices,
    /** In bytes, as they were on the way. */
    sizes,
    subscription: {
      endpoint: `https://fcm.googleapis.com/fcm/send/${name}`,
      keys: { p256dh: base64url(point), auth: base64url(auth) },
    },
    async receive(request: Request): Promise<Response> {
      const body = new Uint8Array(await request.arrayBuffer());
      sizes.push(body.length);
      notices.push(JSON.parse(new TextDecoder().decode(await opened(body, keys.privateKey, point, auth))));
      return new Response(null, { status: 201, headers: { location: `https://fcm.googleapis.com/m/${name}` } });
    },
  };
}

async function opened(body: Uint8Array, key: CryptoKey, point: Uint8Array, auth: Uint8Array): Promise<Uint8Array> {
  const length = body[20] ?? 0;
  const [salt, sender, sealed] = [body.slice(0, 16), body.slice(21, 21 + length), body.slice(21 + length)];
  const theirs = await crypto.subtle.importKey("raw", sender, CURVE, false, []);
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: theirs } as never, key, 256));
  const secret = await hkdf(auth, shared, joined(bytesOf("WebPush: info\0"), point, sender), 32);
  const content = await hkdf(salt, secret, bytesOf("Content-Encoding: aes128gcm\0"), 16);
  const nonce = await hkdf(salt, secret, bytesOf("Content-Encoding: nonce\0"), 12);
  const aes = await crypto.subtle.importKey("raw", fresh(content), "AES-GCM", false, ["decrypt"]);
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fresh(nonce) }, aes, fresh(sealed));
  const padded = new Uint8Array(plain);
  return padded.slice(0, padded.lastIndexOf(2));
}

async function hkdf(salt: Uint8Array, secret: Uint8Array, info: Uint8Array, length: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey("raw", fresh(secret), "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: fresh(salt), info: fresh(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function fresh(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
