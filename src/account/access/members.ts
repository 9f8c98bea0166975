// The people who can come in: found by their phone or mailbox, and changed by an owner.
import { canonicalAddress } from "../../contact/canonical.ts";
import type { Command } from "../business/context.ts";
import { addressesOf } from "../people/contacts.ts";
import { addManager, type Manager, type ManagerInput, managers } from "../people/people.ts";
import { changeManager, removeManager } from "../recovery/team.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";
import { forgetPasskeys } from "./passkeys.ts";
import { provedAt } from "./proofs.ts";
import { endAllOf, endOwn, type Me } from "./sessions.ts";
import { keepSites, sitesOf } from "./sites.ts";

/** Where two share a phone, the owner comes first. */
export function memberBy(sql: Reader, contact: string): Manager | null {
  const wanted = canonicalAddress(contact);
  const found = managers(sql).filter((m) => addressesOf(m).some((address) => canonicalAddress(address) === wanted));
  return found.find((m) => m.role === "owner") ?? found[0] ?? null;
}

export interface Member extends Pick<Manager, "id" | "name" | "role" | "phone" | "email"> {
  readonly sites: readonly number[] | null;
  /** When one of their phones or mailboxes was proven to ring; null: never. */
  readonly provedAt: number | null;
}

export interface PeopleView {
  readonly people: readonly Member[];
  readonly sites: readonly { readonly id: number; readonly name: string }[];
}

export function peopleView(sql: Reader): PeopleView {
  const people = managers(sql).map(({ id, name, role, phone, email }) => ({
    ...{ id, name, role, phone, email },
    sites: sitesOf(sql, id),
    provedAt: provedAt(sql, addressesOf({ phone, email })),
  }));
  const sites = sql.all(db.selectFrom("sites").select(["id", "name"]).where("removed_at", "is", null).orderBy("name"));
  return { people, sites };
}

export interface MemberInput extends ManagerInput {
  readonly sites: readonly number[] | null;
}

export type MemberChange =
  | { readonly do: "add"; readonly input: MemberInput }
  | { readonly do: "change"; readonly id: number; readonly input: MemberInput }
  | { readonly do: "remove"; readonly id: number };

export type MemberChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown" | "last_one" | "no_contact" | "known" };

export function changeMember(ctx: Command, me: Me, change: MemberChange): MemberChanged {
  const { tx } = ctx;
  if (change.do === "remove") {
    const removed = removeManager(ctx, change.id);
    if (removed.ok) letOut(tx, change.id);
    return removed;
  }
  const { sites, ...input } = change.input;
  const self = change.do === "change" ? change.id : null;
  const twin = addressesOf({ phone: input.phone ?? null, email: input.email ?? null }).some((address) => {
    const known = memberBy(tx, address);
    return known !== null && known.id !== self;
  });
  if (twin) return { ok: false, reason: "known" };
  if (self === null) {
    keepSites(tx, addManager(tx, input), input.role, sites);
    return { ok: true };
  }
  const before = managers(tx).find((m) => m.id === self);
  const { name, role, phone = null, email = null } = input;
  const changed = changeManager(ctx, self, { name, role, phone, email });
  if (!changed.ok) return changed;
  keepSites(tx, self, role, sites);
  // Whoever came in by an address that is not theirs any more comes in anew; a slip of the thumb shuts nobody out of here.
  if (before?.phone !== phone || before.email !== email) {
    if (self === me.id) endOwn(tx, me, null);
    else letOut(tx, self);
  }
  return { ok: true };
}

function letOut(tx: Writer, id: number): void {
  endAllOf(tx, id);
  forgetPasskeys(tx, id);
}
