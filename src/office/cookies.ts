// What a browser keeps for us: who is signed in, a sign-in that is under way, and that it was here before.
import { createHash, randomBytes } from "node:crypto";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import * as z from "zod";
import { seal, unseal } from "../channels/sealed.ts";
import type { EdgeContext } from "../edge.ts";
import { mint, read } from "../link.ts";

export const DAY = 86_400;

/** `__Host-`, which no other host can set; a plain name where there is no https: on a developer's machine. */
export function jar(c: EdgeContext) {
  const secure = c.var.config.publicUrl.startsWith("https:");
  const name = (of: string) => (secure ? `__Host-cavalry_${of}` : `cavalry_${of}`);
  return {
    get: (of: string) => getCookie(c, name(of)),
    set: (of: string, value: string, maxAge: number) =>
      setCookie(c, name(of), value, { path: "/", httpOnly: true, sameSite: "Lax", secure, maxAge }),
    drop: (of: string) => deleteCookie(c, name(of), { path: "/", secure }),
  };
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

export interface Session {
  readonly account: string;
  readonly hash: string;
}

/** The account is signed into it, so that a made-up one wakes no object. */
export function sessionOf(c: EdgeContext): Session | null {
  const value = jar(c).get("session") ?? "";
  const [, code] = /^([\w-]{31})\.[\w-]{27}$/.exec(value) ?? [];
  const opened = read(c.var.config.linkKeys, "session", code ?? "");
  return opened === null ? null : { account: opened.account, hash: hashOf(value) };
}

/** A new one, whose hash the account is told before the browser has it. */
export function newSession(c: EdgeContext, account: string): Session & { keep(): void } {
  const value = `${mint(c.var.config.linkKeys, "session", { account, subject: 0 })}.${randomBytes(20).toString("base64url")}`;
  return { account, hash: hashOf(value), keep: () => jar(c).set("session", value, 30 * DAY) };
}

/** Each page that is opened begins the thirty days anew. */
export function keepSession(c: EdgeContext): void {
  const value = jar(c).get("session");
  if (value !== undefined) jar(c).set("session", value, 30 * DAY);
}

export function dropSession(c: EdgeContext): void {
  jar(c).drop("session");
}

const asking = z.strictObject({
  id: z.string(),
  /** A phone in E.164, or a mailbox. */
  contact: z.string(),
  /** Where they wanted to go. */
  next: z.string().nullable(),
  /** Who opens a business, and under which number it will stand. */
  opening: z.strictObject({ name: z.string(), account: z.string() }).nullable(),
});

/** Sealed, so that whoever holds it is the browser that asked, and can't change what it asked for. */
export type Asking = z.infer<typeof asking>;

const PLACE = "cookie/asking";

export async function askingOf(c: EdgeContext): Promise<Asking | null> {
  const text = await unseal(jar(c).get("asking") ?? "", c.var.config.sealingKeys, PLACE);
  if (text === null) return null;
  const kept: unknown = JSON.parse(text);
  return asking.safeParse(kept).data ?? null;
}

export async function keepAsking(c: EdgeContext, kept: Asking): Promise<void> {
  jar(c).set("asking", await seal(JSON.stringify(kept), c.var.config.sealingKeys, PLACE), DAY);
}

export function dropAsking(c: EdgeContext): void {
  jar(c).drop("asking");
}

/** Whoever signed in here before asks again on their own account, however many others ask for their address. */
export function isKnown(c: EdgeContext, contact: string): boolean {
  return (jar(c).get("known") ?? "").split(".").includes(knownAs(c, contact));
}

const KNOWN = 4;

export function keepKnown(c: EdgeContext, contact: string): void {
  const before = (jar(c).get("known") ?? "").split(".").filter((one) => one !== "" && one !== knownAs(c, contact));
  jar(c).set("known", [knownAs(c, contact), ...before].slice(0, KNOWN).join("."), 365 * DAY);
}

function knownAs(c: EdgeContext, contact: string): string {
  return c.var.config.hash(`known browser ${contact}`);
}
