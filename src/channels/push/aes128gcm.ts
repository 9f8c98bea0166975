// RFC 8188, the coding `aes128gcm`, WebCrypto only: a head of salt, record size and key id, then records of that size,
// each numbered by its nonce; 1 ends the text of a record and 2 that of the last, so that nobody can cut one off.

import { type Bytes, concat, utf8 } from "../bytes.ts";

interface Coding {
  readonly salt: Bytes;
  readonly keyId: Bytes;
  readonly recordSize: number;
  /** Zeros to hide the length, spread over the first records. */
  readonly padding?: number;
}

const TAG = 16;

export async function seal(plain: Bytes, key: Bytes, { salt, keyId, recordSize, padding = 0 }: Coding): Promise<Bytes> {
  const room = recordSize - TAG - 1;
  if (room < 1 || keyId.length > 255) throw new RangeError("no such coding");
  const contentKey = await hkdf(salt, key, utf8("Content-Encoding: aes128gcm\0"), 16);
  const base = await hkdf(salt, key, utf8("Content-Encoding: nonce\0"), 12);
  const aes = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["encrypt"]);
  const size = new DataView(new ArrayBuffer(4));
  size.setUint32(0, recordSize);
  const parts = [salt, new Uint8Array(size.buffer), Uint8Array.of(keyId.length), keyId];
  let [at, owed, last] = [0, padding, false];
  for (let number = 0; !last; number++) {
    const text = plain.slice(at, at + room - Math.min(owed, room - 1));
    const zeros = Math.min(owed, room - text.length);
    at += text.length;
    owed -= zeros;
    last = at >= plain.length && owed === 0;
    const record = concat(text, Uint8Array.of(last ? 2 : 1), new Uint8Array(zeros));
    parts.push(new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce(base, number) }, aes, record)));
  }
  return concat(...parts);
}

/** The base with the record's number laid over its end. */
function nonce(base: Bytes, number: number): Bytes {
  const own = base.slice();
  const end = new DataView(own.buffer);
  end.setUint32(8, end.getUint32(8) ^ number);
  return own;
}

export async function hkdf(salt: Bytes, secret: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, length * 8);
  return new Uint8Array(bits);
}
