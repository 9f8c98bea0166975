// Staff, customers, managers and sites: found again by reference, else by what makes them the same person.

import type { Selectable } from "kysely";
import { canonicalAddress } from "../../contact/canonical.ts";
import { calledName } from "../../wording/given_name.ts";
import { column, isNumber, listOf, shape } from "../store/column.ts";
import type { Document } from "../store/document.ts";
import { wireId } from "../store/ids.ts";
import type { CustomerRow, ManagerRow } from "../store/schema.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";

export interface StaffInput {
  readonly reference?: string | undefined;
  readonly name: string;
  readonly phone?: string | undefined;
  /** Weight of the credit; all of a visit's staff have one or none has. */
  readonly share?: number | undefined;
}

export interface CustomerInput {
  readonly reference?: string | undefined;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly language?: string | undefined;
  readonly timezone?: string | undefined;
  readonly birthday?: string | undefined;
}

export interface ManagerInput {
  readonly name: string;
  readonly role: "owner" | "manager" | "viewer";
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly customersSeeNumber?: NumberShown | undefined;
}

/** Which number customers read beside a manager's name: their own, the business's, or none. */
export type NumberShown = "yes" | "office" | "no";

export interface Manager {
  readonly id: number;
  readonly name: string;
  readonly role: ManagerInput["role"];
  readonly phone: string | null;
  readonly email: string | null;
  readonly photo: number | null;
  readonly customersSeeNumber: NumberShown;
}

/** One person's part in a visit, in thousandths of an answer. */
export interface Credit {
  readonly id: number;
  readonly credit: number;
}

/** Whose phone it is, among those who are still here. */
export function managerAt(sql: Reader, phone: string): number | null {
  const own = (m: Manager) => m.phone !== null && canonicalAddress(m.phone) === canonicalAddress(phone);
  return managers(sql).find(own)?.id ?? null;
}

/** Where a manager is written to: a text before a mail. */
export function toPerson(m: Manager) {
  const medium = m.phone === null ? "email" : "sms";
  return { recipient: "manager", medium, address: m.phone ?? m.email, managerId: m.id } as const;
}

/** Who came to a visit, with their shares of the credit. */
export const staffColumn = column("visits.staff", listOf(shape<Credit>({ id: isNumber, credit: isNumber })));

export interface SiteInput {
  readonly name: string;
  /** Where it is not the account's. */
  readonly country?: string | undefined;
}

export function keepSite(tx: Writer, name: string, now: number, country?: string): number {
  const known = tx.one(db.selectFrom("sites").select(["id", "removed_at"]).where("name", "=", name));
  if (known === undefined)
    return tx.insert(db.insertInto("sites").values({ name, country, changed_at: now }).returning("id"));
  if (known.removed_at !== null || country !== undefined) {
    tx.run(db.updateTable("sites").set({ removed_at: null, country, changed_at: now }).where("id", "=", known.id));
  }
  return known.id;
}

export function keepStaff(tx: Writer, input: StaffInput, now: number): number {
  const people = db.selectFrom("staff").selectAll();
  const known = tx.one(
    input.reference === undefined
      ? people.where("name", "=", input.name).where("reference", "is", null)
      : people.where("reference", "=", input.reference),
  );
  const row = { reference: input.reference ?? null, name: input.name, phone: input.phone ?? known?.phone ?? null };
  if (known === undefined)
    return tx.insert(
      db
        .insertInto("staff")
        .values({ ...row, changed_at: now })
        .returning("id"),
    );
  if (known.name !== row.name || known.phone !== row.phone || known.removed_at !== null) {
    tx.run(
      db
        .updateTable("staff")
        .set({ ...row, removed_at: null, changed_at: now })
        .where("id", "=", known.id),
    );
  }
  return known.id;
}

/** Splits one answer into thousandths by weight: the largest remainders are rounded up, and equal ones take turns by visit. */
export function creditOf(ids: readonly number[], weights: readonly (number | undefined)[], visit: number): Credit[] {
  const parts = ids.map((_, i) => weights[i] ?? 1);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const credits = ids.map((id, i) => ({ id, credit: Math.floor((1000 * (parts[i] ?? 0)) / total) }));
  const rest = 1000 - credits.reduce((sum, c) => sum + c.credit, 0);
  const turn = (i: number) => (((i - visit) % ids.length) + ids.length) % ids.length;
  const remainder = (i: number) => (1000 * (parts[i] ?? 0)) % total;
  const order = ids.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || turn(a) - turn(b));
  const up = new Set(order.slice(0, rest));
  return credits.map((c, i) => (up.has(i) ? { ...c, credit: c.credit + 1 } : c));
}

export function keepCustomer(tx: Writer, input: CustomerInput, now: number): number {
  const known = tx.one(customerLike(input));
  const row = {
    reference: input.reference ?? known?.reference ?? null,
    name: input.name,
    phone: input.phone ?? known?.phone ?? null,
    email: input.email ?? known?.email ?? null,
    language: input.language ?? known?.language ?? null,
    timezone: input.timezone ?? known?.timezone ?? null,
    birthday: input.birthday ?? known?.birthday ?? null,
  };
  if (known === undefined)
    return tx.insert(
      db
        .insertInto("customers")
        .values({ ...row, changed_at: now })
        .returning("id"),
    );
  if (Object.entries(row).some(([column, value]) => known[column as keyof typeof row] !== value)) {
    tx.run(
      db
        .updateTable("customers")
        .set({ ...row, changed_at: now })
        .where("id", "=", known.id),
    );
  }
  return known.id;
}

/** By reference; without one, by a telephone or else an address under the same name. */
export function customerLike({ reference, name, phone, email }: CustomerInput) {
  const customers = db.selectFrom("customers").selectAll();
  if (reference !== undefined) return customers.where("reference", "=", reference);
  const named = customers.where("name", "=", name).orderBy("id", "desc").limit(1);
  if (phone !== undefined) return named.where("phone", "=", phone);
  return named
    .where("email", "=", email ?? null)
    .where("phone", "is", null)
    .where("reference", "is", null);
}

export function addManager(tx: Writer, input: ManagerInput): number {
  const { name, role } = input;
  const row = {
    name,
    role,
    phone: input.phone ?? null,
    email: input.email ?? null,
    removed_at: null,
    customers_see_number: input.customersSeeNumber ?? "yes",
  };
  return tx.insert(db.insertInto("managers").values(row).returning("id"));
}

export function managers(sql: Reader): Manager[] {
  return sql.all(db.selectFrom("managers").selectAll().where("removed_at", "is", null).orderBy("id")).map(person);
}

/** Also people who have left, because a case remembers who held it. */
export function manager(sql: Reader, id: number): Manager | null {
  const row = sql.one(db.selectFrom("managers").selectAll().where("id", "=", id));
  return row === undefined ? null : person(row);
}

/** As a customer or a colleague is told it. */
export function firstNameOf(sql: Reader, managerId: number | null): string | null {
  const name = managerId === null ? undefined : manager(sql, managerId)?.name;
  return name === undefined ? null : calledName(name);
}

function person(row: Selectable<ManagerRow>): Manager {
  const { id, name, role, phone, email, photo_id: photo, customers_see_number: customersSeeNumber } = row;
  return { id, name, role, phone, email, photo, customersSeeNumber };
}

export function managerDocument(account: string, m: Manager): Document {
  const { name, role, phone, email, customersSeeNumber } = m;
  return { id: wireId("mgr", account, m.id), name, role, phone, email, customers_see_number: customersSeeNumber };
}

export function customerDocument(account: string, c: Selectable<CustomerRow>): Document {
  const { reference, name, phone, email, language, timezone, birthday } = c;
  return { id: wireId("cus", account, c.id), reference, name, phone, email, language, timezone, birthday };
}
