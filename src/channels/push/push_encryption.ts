// Web push encryption: RFC 8291 over RFC 8188 (`aes128gcm`), one record, WebCrypto only. Own code because the libraries
// for the edge make their own keys and salt, so that the RFCs' published results cannot be had from them.

import { type Bytes, concat, utf8 } from "../bytes.ts";
import { hkdf, seal } from "./aes128gcm.ts";

/** The browser's half of a subscription, decoded. */
export interface Receiver {
  readonly publicKey: Bytes;
  readonly auth: Bytes;
}

const RECORD = 4096;

export async function encrypt(
  plain: Bytes,
  receiver: Receiver,
  sender?: CryptoKeyPair,
  salt: Bytes = crypto.getRandomValues(new Uint8Array(16)),
): Promise<Bytes> {
  const own = sender ?? (await freshKeys());
  const ownPublic = new Uint8Array(await rawKey(own.publicKey));
  const theirs = await crypto.subtle.importKey("raw", receiver.publicKey, CURVE, false, []);
  const exchange = { name: "ECDH", public: theirs };
  const shared = new Uint8Array(await crypto.subtle.deriveBits(exchange, own.privateKey, 256));
  const info = concat(utf8("WebPush: info\0"), receiver.publicKey, ownPublic);
  const key = await hkdf(receiver.auth, shared, info, 32);
  return seal(plain, key, { salt, keyId: ownPublic, recordSize: RECORD });
}

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;

async function freshKeys(): Promise<CryptoKeyPair> {
  const keys = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  if (!("privateKey" in keys)) throw new Error("an EC key comes in pairs");
  return keys;
}

async function rawKey(key: CryptoKey): Promise<ArrayBuffer> {
  const raw = await crypto.subtle.exportKey("raw", key);
  if (!(raw instanceof ArrayBuffer)) throw new Error("a raw key is bytes");
  return raw;
}
