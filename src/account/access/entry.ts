// The door: who a phone or mailbox belongs to, the message that lets them in, and the session that follows.

import type { Command, Query } from "../business/context.ts";
import { available } from "../outbox/providers.ts";
import { type SignInLetter, sendSignIn, sendWelcome } from "../sending/sign_in.ts";
import { memberBy } from "./members.ts";
import type { Role } from "./rights.ts";
import { type Opened, openSession } from "./sessions.ts";

export interface SignedIn {
  readonly name: string;
  readonly role: Role;
}

export function knowsMember({ sql, business }: Query, contact: string): SignedIn | null {
  const member = memberBy(sql, contact);
  return member === null ? null : { name: business.name, role: member.role };
}

/** The business's own way to them; false when nobody here has that address. */
export async function inviteIn(ctx: Query, letter: SignInLetter): Promise<boolean> {
  return memberBy(ctx.sql, letter.to) !== null && sendSignIn(ctx.deployment, senderOf(ctx), letter);
}

function senderOf({ sql, business, deployment }: Query) {
  const { id: account, name, language, settings } = business;
  return { account, name, language, color: settings.brand.color, channels: available(sql, deployment.defaults) };
}

/** To somebody who was just added, by the person who did it. */
export async function welcome(ctx: Query, to: string, by: string): Promise<boolean> {
  return sendWelcome(ctx.deployment, senderOf(ctx), to, by);
}

export function signIn({ tx, now }: Command, contact: string, opened: Opened): boolean {
  const member = memberBy(tx, contact);
  if (member === null) return false;
  openSession(tx, member.id, opened, now);
  return true;
}
