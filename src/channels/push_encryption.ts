// Web push encryption: RFC 8291 over RFC 8188 (`aes128gcm`), one record, WebCrypto only. Own code because the libraries
// for the edge make their own keys and salt, so that the RFCs' published results cannot be had from them.

import { type Bytes, concat, utf8 } from "./bytes.ts";

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
  return sealRecord(plain, await hkdf(receiver.auth, shared, info, 32), salt, ownPublic);
}

/** RFC 8188: salt, record size, key id, then the one and last record, ended by 2. */
export async function sealRecord(plain: Bytes, key: Bytes, salt: Bytes, keyId: Bytes): Promise<Bytes> {
  const contentKey = await hkdf(salt, key, utf8("Content-Encoding: aes128gcm\0"), 16);
  const iv = await hkdf(salt, key, utf8("Content-Encoding: nonce\0"), 12);
  const aes = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["encrypt"]);
  const record = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, aes, concat(plain, Uint8Array.of(2)));
  const size = new DataView(new ArrayBuffer(4));
  size.setUint32(0, RECORD);
  const head = concat(salt, new Uint8Array(size.buffer), Uint8Array.of(keyId.length), keyId);
  return concat(head, new Uint8Array(record));
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

async function hkdf(salt: Bytes, secret: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, length * 8);
  return new Uint8Array(bits);
}
