// API keys: `cav_` + a signed account + `_` + 160 random bits. The signature lets us refuse a made-up key without waking
// any object; the object keeps a SHA-256 of the whole and never the key.
import { createHash } from "node:crypto";
import type { Config } from "./env.ts";
import { mint, read } from "./link.ts";

export function mintKey({ linkKeys }: Pick<Config, "linkKeys">, account: string): string {
  const entropy = Buffer.from(crypto.getRandomValues(new Uint8Array(20)));
  return `cav_${mint(linkKeys, "key", { account, subject: 0 })}_${entropy.toString("base64url")}`;
}

/** The account a key claims to open, and the hash that proves it there; null for what we never issued. */
export function readKey(
  { linkKeys }: Pick<Config, "linkKeys">,
  header: string | undefined,
): { account: string; hash: string } | null {
  const key = /^bearer (cav_([\w-]{31})_[\w-]{27})$/i.exec(header ?? "");
  const opened = read(linkKeys, "key", key?.[2] ?? "");
  return opened === null || key?.[1] === undefined ? null : { account: opened.account, hash: hashOf(key[1]) };
}

export function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}
