// API keys: `cav_` + a signed account + `_` + 160 random bits. The signature lets us refuse a made-up key without waking
// any object; the object keeps a SHA-256 of the whole and never the key.
import { createHash, createHmac } from "node:crypto";
import type { Config } from "../env.ts";
import { mint, read } from "../link.ts";

export function mintKey(config: Config, account: string, entropy: Uint8Array): string {
  return `cav_${mint(config.linkKeys, "key", { account, subject: 0 })}_${Buffer.from(entropy).toString("base64url")}`;
}

/** The account a key claims to open, and the hash that proves it there; null for what we never issued. */
export function readKey(config: Config, header: string | undefined): { account: string; hash: string } | null {
  const key = /^bearer (cav_([\w-]{31})_[\w-]{27})$/i.exec(header ?? "");
  const opened = read(config.linkKeys, "key", key?.[2] ?? "");
  return opened === null || key?.[1] === undefined ? null : { account: opened.account, hash: hashOf(key[1]) };
}

export function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/**
 * Random bits, or with an Idempotency-Key the same unguessable ones for each repeat of it, so that a repeated
 * POST can give the same answer although the key itself is nowhere stored.
 */
export function entropyFor(config: Config, purpose: string, repeatKey: string | undefined, bytes: number): Uint8Array {
  if (repeatKey === undefined) return crypto.getRandomValues(new Uint8Array(bytes));
  const secret = config.linkKeys[0]?.secret ?? "";
  return createHmac("sha256", secret).update(`${purpose}\0${repeatKey}`).digest().subarray(0, bytes);
}
