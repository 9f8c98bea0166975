// Changes among the people who are called: somebody who leaves hands everything on in the same transaction.

import { UNRESOLVED } from "../../recovery/case.ts";
import { besides } from "../alerting/push.ts";
import { canBeCalled } from "../alerting/reachable.ts";
import type { Business } from "../business/business.ts";
import { messageOf } from "../documents/message.ts";
import { plan } from "../outbox/outbox.ts";
import { type Manager, managerDocument, managers } from "../people/people.ts";
import { keepPhoto } from "../people/photos.ts";
import type { Document } from "../store/document.ts";
import { db, type Writer } from "../store/sql.ts";
import { move } from "./move.ts";

export interface ManagerChange {
  readonly name?: string | undefined;
  readonly role?: "owner" | "manager" | "viewer" | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
}

export type TeamAction =
  | { readonly do: "change"; readonly id: number; readonly change: ManagerChange }
  | { readonly do: "remove"; readonly id: number }
  | { readonly do: "ring"; readonly id: number };

/** What the change leaves to show: the person, or the message that rings them. */
export function changeTeam(
  tx: Writer,
  business: Business,
  action: TeamAction,
  now: number,
): { ok: true; shown: Document | null } | { ok: false; reason: "unknown" | "last_one" | "no_contact" } {
  switch (action.do) {
    case "change": {
      const changed = changeManager(tx, business, action.id, action.change, now);
      const person = managers(tx).find((m) => m.id === action.id);
      return changed.ok ? { ok: true, shown: person ? managerDocument(business.id, person) : null } : changed;
    }
    case "remove": {
      const removed = removeManager(tx, business, action.id, now);
      return removed.ok ? { ok: true, shown: null } : removed;
    }
    case "ring": {
      const rung = testAlert(tx, action.id, now);
      return rung.ok ? { ok: true, shown: messageOf(tx, business, rung.message) } : rung;
    }
  }
}

type TeamChange = { ok: true } | { ok: false; reason: "unknown" | "last_one" | "no_contact" };

function changeManager(tx: Writer, business: Business, id: number, change: ManagerChange, now: number): TeamChange {
  const person = managers(tx).find((m) => m.id === id);
  if (person === undefined) return { ok: false, reason: "unknown" };
  const next: Manager = {
    id,
    name: change.name ?? person.name,
    role: change.role ?? person.role,
    phone: change.phone === undefined ? person.phone : change.phone,
    email: change.email === undefined ? person.email : change.email,
    photo: person.photo,
  };
  if (next.phone === null && next.email === null) return { ok: false, reason: "no_contact" };
  const lost = canBeCalled(person) && !canBeCalled(next);
  if ((lost || (person.role === "owner" && next.role !== "owner")) && !somebodyLeft(tx, id)) {
    return { ok: false, reason: "last_one" };
  }
  const { name, role, phone, email } = next;
  tx.run(db.updateTable("managers").set({ name, role, phone, email }).where("id", "=", id));
  if (lost) handOn(tx, business, id, now);
  return { ok: true };
}

function removeManager(tx: Writer, business: Business, id: number, now: number): TeamChange {
  if (!managers(tx).some((m) => m.id === id)) return { ok: false, reason: "unknown" };
  if (!somebodyLeft(tx, id)) return { ok: false, reason: "last_one" };
  keepPhoto(tx, { among: "managers", id }, null);
  tx.run(db.updateTable("managers").set({ removed_at: now }).where("id", "=", id));
  handOn(tx, business, id, now);
  return { ok: true };
}

/** Rings that person now, so that nobody finds out in an emergency that the number was wrong. */
function testAlert(
  tx: Writer,
  id: number,
  now: number,
): { ok: true; message: number } | { ok: false; reason: "unknown" } {
  const person = managers(tx).find((m) => m.id === id);
  if (person === undefined) return { ok: false, reason: "unknown" };
  const intention = {
    kind: "test",
    recipient: "manager",
    medium: person.phone === null ? "email" : "sms",
    address: person.phone ?? person.email,
    managerId: id,
    dedupeKey: `test:${id}:${crypto.randomUUID()}`,
    dueAt: now,
    now,
  } as const;
  plan(tx, intention);
  besides(tx, intention);
  const planned = db.selectFrom("messages").select("id").where("dedupe_key", "=", intention.dedupeKey);
  return { ok: true, message: tx.one(planned)?.id ?? 0 };
}

/** The end of every ladder is an owner who can be reached; that one stays. */
function somebodyLeft(tx: Writer, id: number): boolean {
  return managers(tx).some((m) => m.id !== id && m.role === "owner" && canBeCalled(m));
}

function handOn(tx: Writer, business: Business, who: number, now: number): void {
  const open = db.selectFrom("cases").select("id").where("state", "in", UNRESOLVED);
  for (const { id } of tx.all(open)) move(tx, business, id, { kind: "person_gone", who }, "api", now);
}
