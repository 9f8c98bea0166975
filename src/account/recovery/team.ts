// Changes among the people who are called: somebody who leaves hands everything on in the same transaction.

import { type ChannelName, channels } from "../../channels/channels.ts";
import { UNRESOLVED } from "../../recovery/case.ts";
import { alsoByPush } from "../alerting/push.ts";
import { canBeCalled } from "../alerting/reachable.ts";
import type { Command } from "../business/context.ts";
import { messageOf } from "../documents/message.ts";
import { plan } from "../outbox/outbox.ts";
import { contactsOf } from "../people/contacts.ts";
import { endLinks } from "../people/manager_links.ts";
import { type Manager, managerDocument, managers, toPerson } from "../people/people.ts";
import { keepPhoto } from "../people/photos.ts";
import type { Document } from "../store/document.ts";
import { db, type Writer } from "../store/sql.ts";
import { move } from "./move.ts";

export interface ManagerChange {
  readonly name?: string | undefined;
  readonly role?: "owner" | "manager" | "viewer" | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly customersSeeNumber?: Manager["customersSeeNumber"] | undefined;
}

type NotChanged = { readonly ok: false; readonly reason: "unknown" | "last_one" | "no_contact" };

export function changeManager(
  ctx: Command,
  id: number,
  change: ManagerChange,
): { readonly ok: true; readonly manager: Document } | NotChanged {
  const { tx } = ctx;
  const person = managers(tx).find((m) => m.id === id);
  if (person === undefined) return { ok: false, reason: "unknown" };
  const next: Manager = {
    id,
    name: change.name ?? person.name,
    role: change.role ?? person.role,
    phone: change.phone === undefined ? person.phone : change.phone,
    email: change.email === undefined ? person.email : change.email,
    photo: person.photo,
    customersSeeNumber: change.customersSeeNumber ?? person.customersSeeNumber,
  };
  if (next.phone === null && next.email === null) return { ok: false, reason: "no_contact" };
  const lost = canBeCalled(person) && !canBeCalled(next);
  if ((lost || (person.role === "owner" && next.role !== "owner")) && !somebodyLeft(tx, id)) {
    return { ok: false, reason: "last_one" };
  }
  const { name, role, phone, email, customersSeeNumber: customers_see_number } = next;
  tx.run(db.updateTable("managers").set({ name, role, phone, email, customers_see_number }).where("id", "=", id));
  if (phone !== person.phone || email !== person.email) endLinks(tx, id);
  if (lost) handOn(ctx, id);
  return { ok: true, manager: managerDocument(ctx.business.id, next) };
}

export function removeManager(ctx: Command, id: number): { readonly ok: true } | NotChanged {
  const { tx, now } = ctx;
  if (!managers(tx).some((m) => m.id === id)) return { ok: false, reason: "unknown" };
  if (!somebodyLeft(tx, id)) return { ok: false, reason: "last_one" };
  keepPhoto(tx, { among: "managers", id }, null);
  tx.run(db.updateTable("managers").set({ removed_at: now }).where("id", "=", id));
  endLinks(tx, id);
  handOn(ctx, id);
  return { ok: true };
}

/** Rings that person now, so that nobody finds out in an emergency that the number was wrong. */
export function testAlert(
  ctx: Command,
  id: number,
): { readonly ok: true; readonly message: Document | null } | { readonly ok: false; readonly reason: "unknown" } {
  const { tx, now } = ctx;
  const person = managers(tx).find((m) => m.id === id);
  if (person === undefined) return { ok: false, reason: "unknown" };
  const intention = {
    kind: "test",
    ...toPerson(person),
    dedupeKey: `test:${id}:${crypto.randomUUID()}`,
    dueAt: now,
    now,
  } as const;
  plan(tx, intention);
  alsoByPush(tx, intention);
  const planned = db.selectFrom("messages").select("id").where("dedupe_key", "=", intention.dedupeKey);
  return { ok: true, message: messageOf(ctx, tx.one(planned)?.id ?? 0) };
}

/** The same by one channel and no other; false where that person has no address for it. */
export function testChannel(ctx: Command, id: number, channel: ChannelName): boolean {
  const { tx, now } = ctx;
  const { medium } = channels[channel];
  const to = contactsOf(tx, { manager: id }).find((contact) => contact.medium === medium);
  if (to === undefined || (medium !== "sms" && medium !== "email")) return false;
  const dedupeKey = `test:${id}:${crypto.randomUUID()}`;
  const intention = { recipient: "manager", medium, address: to.address, managerId: id, dedupeKey } as const;
  plan(tx, { kind: "test", ...intention, params: { channel }, dueAt: now, now });
  return true;
}

/** The end of every ladder is an owner who can be reached; that one stays. */
function somebodyLeft(tx: Writer, id: number): boolean {
  return managers(tx).some((m) => m.id !== id && m.role === "owner" && canBeCalled(m));
}

function handOn(ctx: Command, who: number): void {
  const { tx } = ctx;
  const open = db.selectFrom("cases").select("id").where("state", "in", UNRESOLVED);
  for (const { id } of tx.all(open)) move(ctx, id, { kind: "person_gone", who }, "api");
}
