// A sign-in from its first press to its proof. Whether an address is known changes neither the answer nor its time: it is
// looked up behind the answer. Used by the sign-in and by whoever opens a business.

import { randomBytes, randomInt } from "node:crypto";
import { canonicalAddress } from "../contact/canonical.ts";
import { accountsOf } from "../directory/members.ts";
import { type Asked, keepAsked, proveByCode, proveByLink, type Tried, tooOften } from "../directory/sign_ins.ts";
import type { EdgeContext } from "../edge.ts";
import { logFailure } from "../log.ts";
import { reach } from "../reach.ts";
import { type Asking, hashOf, isKnown, keepAsking } from "./cookies.ts";

/** An object that no business lives in: it sends the digits of those who have none yet. */
const NOBODYS = "opening";

export function contactHash(c: EdgeContext, contact: string): string {
  return c.var.config.hash(`member ${canonicalAddress(contact)}`);
}

/** Null when the message is on its way, else for how long it may not be asked, in ms. */
export async function askFor(
  c: EdgeContext,
  wanted: Omit<Asking, "id">,
  language: string,
): Promise<{ readonly wait: number } | null> {
  const { config } = c.var;
  const now = Date.now();
  const contact = contactHash(c, wanted.contact);
  const known = isKnown(c, wanted.contact);
  const network = config.hash(`network ${networkOf(c.req.header("cf-connecting-ip") ?? "")}`);
  const asker = known ? `known ${contact}` : hashOf(`${contact} ${network}`);
  const wait = await tooOften(c.env.DIRECTORY, { contact, asker, network }, known, now);
  if (wait !== null) return { wait };
  const [id, token] = [randomBytes(18).toString("base64url"), randomBytes(18).toString("base64url")];
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const asked: Asked = { id: hashOf(id), link: hashOf(token), code: codeHash(c, id, code), contact, asker, network };
  await keepAsked(c.env.DIRECTORY, asked, now);
  await keepAsking(c, { ...wanted, id });
  const letter = { to: wanted.contact, link: `${config.publicUrl}/board/in/${token}`, code };
  const send =
    wanted.opening === null
      ? toMember(c, contact, letter)
      : reach(c.env, NOBODYS, (stub) => stub.sendOpeningCode(letter, language));
  c.executionCtx.waitUntil(send.catch((error) => logFailure("sign_in_failed", error)));
  return null;
}

/** By the first of their businesses that can send it: the people of all of them get one message. */
async function toMember(
  c: EdgeContext,
  contact: string,
  letter: { to: string; link: string; code: string },
): Promise<boolean> {
  for (const account of await accountsOf(c.env.DIRECTORY, contact)) {
    if (await reach(c.env, account, (stub) => stub.sendSignIn(letter))) return true;
  }
  return false;
}

export async function tryCode(c: EdgeContext, asking: Asking, code: string): Promise<Tried> {
  return proveByCode(c.env.DIRECTORY, hashOf(asking.id), codeHash(c, asking.id, code), Date.now());
}

export async function tryLink(c: EdgeContext, asking: Asking, token: string): Promise<boolean> {
  return proveByLink(c.env.DIRECTORY, hashOf(asking.id), hashOf(token), Date.now());
}

function codeHash(c: EdgeContext, id: string, code: string): string {
  return c.var.config.hash(`code ${id} ${code}`);
}

/** A household or an office: /24, or /64. */
export function networkOf(ip: string): string {
  if (!ip.includes(":")) return ip.split(".").slice(0, 3).join(".");
  const [head = "", tail] = ip.split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(missing).fill("0"), ...right].slice(0, 4).join(":");
}
