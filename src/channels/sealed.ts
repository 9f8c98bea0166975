// Credentials at rest: AES-GCM under a key that is named in front, so that keys can change one by one. The place where
// it is kept is sealed in too: what was lifted from one row opens in no other.

import { base64url, fromBase64url, sha256, utf8 } from "./bytes.ts";

/** `1:secret,2:secret`, newest first; null when it is not that. */
export function sealingKeys(text: string): readonly SealingKey[] | null {
  const keys = text.split(",").map((one) => {
    const [, id, secret] = one.trim().match(/^([A-Za-z0-9_-]{1,16}):(.{32,})$/) ?? [];
    return id && secret ? { id, secret } : null;
  });
  const known = keys.filter((key) => key !== null);
  const distinct = new Set(known.map((key) => key.id)).size === keys.length;
  return known.length === keys.length && distinct ? known : null;
}

export interface SealingKey {
  readonly id: string;
  readonly secret: string;
}

/** `id.nonce.box`. `place` is where it will be kept, such as `acc_1/twilio`. */
export async function seal(text: string, keys: readonly SealingKey[], place: string): Promise<string> {
  const [newest] = keys;
  if (!newest) throw new Error("no key to seal with");
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: "AES-GCM", iv, additionalData: utf8(`${newest.id}.${place}`) };
  const box = await crypto.subtle.encrypt(algorithm, await aes(newest), utf8(text));
  return `${newest.id}.${base64url(iv)}.${base64url(new Uint8Array(box))}`;
}

/** Null for what was sealed with no key of ours, for another place, or has been touched. */
export async function unseal(sealed: string, keys: readonly SealingKey[], place: string): Promise<string | null> {
  const [id = "", nonce = "", content = "", ...rest] = sealed.split(".");
  const key = keys.find((one) => one.id === id);
  const [iv, box] = [fromBase64url(nonce), fromBase64url(content)];
  if (!key || iv?.length !== 12 || box === null || rest.length > 0) return null;
  try {
    const algorithm = { name: "AES-GCM", iv, additionalData: utf8(`${id}.${place}`) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, await aes(key), box));
  } catch {
    return null;
  }
}

/** Is it time to seal this again, with the newest key? */
export function isOutdated(sealed: string, keys: readonly SealingKey[]): boolean {
  return keys[0] !== undefined && !sealed.startsWith(`${keys[0].id}.`);
}

/** The secrets are long and random, so one hash makes a key. */
async function aes({ secret }: SealingKey): Promise<CryptoKey> {
  const raw = await sha256(utf8(`cavalry sealed ${secret}`));
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}
