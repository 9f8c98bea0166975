// Changes among the people who are called: somebody who leaves hands everything on in the same transaction.
import type { Business } from "./business.ts";
import { move } from "./cases.ts";
import { canBeCalled } from "./crew.ts";
import { plan } from "./outbox.ts";
import { type Manager, managers } from "./people.ts";
import { db, type Writer } from "./sql.ts";

export interface ManagerChange {
  readonly name?: string | undefined;
  readonly role?: "owner" | "manager" | "viewer" | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
}

export type TeamChange = { ok: true } | { ok: false; reason: "unknown" | "last_one" };

export function changeManager(
  tx: Writer,
  business: Business,
  id: number,
  change: ManagerChange,
  now: number,
): TeamChange {
  const person = managers(tx).find((m) => m.id === id);
  if (person === undefined) return { ok: false, reason: "unknown" };
  const next: Manager = {
    id,
    name: change.name ?? person.name,
    role: change.role ?? person.role,
    phone: change.phone === undefined ? person.phone : change.phone,
    email: change.email === undefined ? person.email : change.email,
  };
  const lost = canBeCalled(person) && !canBeCalled(next);
  if ((lost || (person.role === "owner" && next.role !== "owner")) && !somebodyLeft(tx, id)) {
    return { ok: false, reason: "last_one" };
  }
  const { name, role, phone, email } = next;
  tx.run(db.updateTable("managers").set({ name, role, phone, email }).where("id", "=", id));
  if (lost) handOn(tx, business, id, now);
  return { ok: true };
}

export function removeManager(tx: Writer, business: Business, id: number, now: number): TeamChange {
  if (!managers(tx).some((m) => m.id === id)) return { ok: false, reason: "unknown" };
  if (!somebodyLeft(tx, id)) return { ok: false, reason: "last_one" };
  tx.run(db.updateTable("managers").set({ removed_at: now }).where("id", "=", id));
  handOn(tx, business, id, now);
  return { ok: true };
}

/** Rings that person now, so that nobody finds out in an emergency that the number was wrong. */
export function testAlert(
  tx: Writer,
  id: number,
  now: number,
): { ok: true; message: number } | { ok: false; reason: "unknown" } {
  const person = managers(tx).find((m) => m.id === id);
  if (person === undefined) return { ok: false, reason: "unknown" };
  const medium = person.phone === null ? "email" : "sms";
  plan(tx, {
    kind: "test",
    recipient: "manager",
    medium,
    address: person.phone ?? person.email,
    managerId: id,
    dueAt: now,
    now,
  });
  const last = db.selectFrom("messages").select("id").where("manager_id", "=", id).where("kind", "=", "test");
  return { ok: true, message: tx.one(last.orderBy("id", "desc").limit(1))?.id ?? 0 };
}

/** The end of every ladder is an owner who can be reached; that one stays. */
function somebodyLeft(tx: Writer, id: number): boolean {
  return managers(tx).some((m) => m.id !== id && m.role === "owner" && canBeCalled(m));
}

function handOn(tx: Writer, business: Business, who: number, now: number): void {
  const open = db.selectFrom("cases").select("id").where("state", "in", ["raised", "taken", "fixing"]);
  for (const { id } of tx.all(open)) move(tx, business, id, { kind: "person_gone", who }, "api", now);
}
