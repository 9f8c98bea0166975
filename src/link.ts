// Signed codes: who may open what, proven before any object is touched. A code carries ids and 80 or 96 bits of
// HMAC-SHA256 (RFC 2104, truncated as its section 5 allows). It holds no secret and nothing is stored to check it.
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";

/** What a code opens. A code for one door never opens another. */
export type Door = "survey" | "place" | "friend" | "case" | "board" | "key" | "mine" | "stop" | "mirror" | "session";

export interface LinkKey {
  readonly id: number;
  readonly secret: string;
}

export interface Opened {
  readonly account: string;
  /** The visit, alert or (for the board) 0 that the code stands for. */
  readonly subject: number;
  /** On a mirror's code alone: who of the staff looks into it. */
  readonly person?: number;
  /** On the code to all of a manager's cases alone: it opens them up to that day, and while their epoch is this one. */
  readonly until?: Until;
}

export interface Until {
  /** Rises when the manager's phone or address changes. */
  readonly epoch: number;
  /** Days since 1970. */
  readonly day: number;
}

/** Of a customer's links: the business's own domain, where it brought one. */
export function originOf(publicUrl: string, linkDomain: string | null): string {
  return linkDomain === null ? publicUrl : `https://${linkDomain}`;
}

const ACCOUNT_BYTES = 6;
const MAC_BYTES = 12;
const ID_BYTES = 4;
const BODY_BYTES = 1 + ACCOUNT_BYTES + ID_BYTES;

/**
 * The doors whose links stand in texts, where each sign counts: the id in two to four bytes, no key's id (every key
 * is tried) and 80 bits of signature, the least that RFC 2104 allows. 24 characters up to visit 65,535 and 26 up to
 * 16 million. Less would need a directory on the way of a tap.
 */
const IN_TEXTS: ReadonlySet<Door> = new Set(["survey", "case", "mine"]);
const SHORT_MAC_BYTES = 10;
/** Of the epoch the last byte, and two of the day. */
const UNTIL_BYTES = 3;

const macBytes = (door: Door) => (IN_TEXTS.has(door) ? SHORT_MAC_BYTES : MAC_BYTES);

/** 24 to 27 characters of base64url in a text, 31 elsewhere and 36 for a mirror; signed with the newest key. */
export function mint(keys: readonly LinkKey[], door: Door, opened: Opened): string {
  const key = keys[0];
  if (key === undefined) throw new Error("no link key is configured");
  const body = IN_TEXTS.has(door) ? shortBody(opened) : longBody(key, door, opened);
  return Buffer.concat([body, sign(key, door, body)]).toString("base64url");
}

/** Null for every code that we did not sign for this door, whatever is wrong with it. */
export function read(keys: readonly LinkKey[], door: Door, code: string): Opened | null {
  if (!/^[\w-]{24,36}$/.test(code)) return null;
  const bytes = Buffer.from(code, "base64url");
  // Some lengths have bits to spare: only the canonical spelling is ours.
  if (bytes.toString("base64url") !== code) return null;
  const body = bytes.subarray(0, -macBytes(door));
  const opened = IN_TEXTS.has(door) ? readShort(door, body) : readLong(door, body);
  if (opened === null) return null;
  const mac = bytes.subarray(-macBytes(door));
  const signers = IN_TEXTS.has(door) ? keys : keys.filter((key) => key.id === body.readUInt8(0));
  return signers.some((key) => timingSafeEqual(sign(key, door, body), mac)) ? opened : null;
}

function shortBody({ account, subject, until }: Opened): Buffer {
  const id = Buffer.alloc(subject > 0xffffff ? 4 : subject > 0xffff ? 3 : 2);
  id.writeUIntBE(subject, 0, id.length);
  const end = Buffer.alloc(until === undefined ? 0 : UNTIL_BYTES);
  if (until !== undefined) {
    end.writeUInt8(until.epoch % 256, 0);
    end.writeUInt16BE(until.day, 1);
  }
  return Buffer.concat([Buffer.from(account, "hex"), id, end]);
}

function readShort(door: Door, body: Buffer): Opened | null {
  const ends = door === "mine" && body.length > ACCOUNT_BYTES + ID_BYTES;
  const length = body.length - ACCOUNT_BYTES - (ends ? UNTIL_BYTES : 0);
  if (length < 2 || length > ID_BYTES) return null;
  const at = ACCOUNT_BYTES + length;
  return {
    account: body.toString("hex", 0, ACCOUNT_BYTES),
    subject: body.readUIntBE(ACCOUNT_BYTES, length),
    ...(ends && { until: { epoch: body.readUInt8(at), day: body.readUInt16BE(at + 1) } }),
  };
}

/** A mirror stands for a visit and a person. */
function longBody(key: LinkKey, door: Door, opened: Opened): Buffer {
  const body = Buffer.alloc(BODY_BYTES + (door === "mirror" ? ID_BYTES : 0));
  body.writeUInt8(key.id, 0);
  body.write(opened.account, 1, ACCOUNT_BYTES, "hex");
  body.writeUInt32BE(opened.subject, 1 + ACCOUNT_BYTES);
  if (door === "mirror") body.writeUInt32BE(opened.person ?? 0, BODY_BYTES);
  return body;
}

function readLong(door: Door, body: Buffer): Opened | null {
  if (body.length !== BODY_BYTES + (door === "mirror" ? ID_BYTES : 0)) return null;
  return {
    account: body.toString("hex", 1, 1 + ACCOUNT_BYTES),
    subject: body.readUInt32BE(1 + ACCOUNT_BYTES),
    ...(door === "mirror" && { person: body.readUInt32BE(BODY_BYTES) }),
  };
}

/**
 * `1:secret,2:secret`, newest first: new codes are signed with the first, all of them still open.
 * Null when there is no key or one is malformed (id 0–255, at least 32 characters of secret).
 */
export function parseKeys(text: string | undefined): readonly LinkKey[] | null {
  const keys = (text ?? "").split(",").map((part) => /^\s*(\d{1,3}):(\S{32,})\s*$/.exec(part));
  const parsed = keys.flatMap((m) =>
    m?.[1] && m[2] && Number(m[1]) < 256 ? [{ id: Number(m[1]), secret: m[2] }] : [],
  );
  return parsed.length === keys.length && new Set(parsed.map((k) => k.id)).size === keys.length ? parsed : null;
}

function sign(key: LinkKey, door: Door, body: Uint8Array): Buffer {
  return createHmac("sha256", secretOf(key))
    .update(Buffer.concat([Buffer.from(`cavalry ${door}\0`), body]))
    .digest()
    .subarray(0, macBytes(door));
}

const secrets = new WeakMap<LinkKey, KeyObject>();

function secretOf(key: LinkKey): KeyObject {
  let secret = secrets.get(key);
  if (secret === undefined) {
    secret = createSecretKey(key.secret, "utf8");
    secrets.set(key, secret);
  }
  return secret;
}
