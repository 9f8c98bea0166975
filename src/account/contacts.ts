// Where a person can be written to, now: their addresses less those that are shut. One conscience for all messages.
import type { Medium } from "../channels/contract.ts";
import { pushContacts } from "./push.ts";
import { db, prepare, type Reader, type Writer } from "./sql.ts";

export interface Contact {
  readonly medium: Medium;
  readonly address: string;
}

export type ShutWhy = "opted_out" | "bad";

const shut = prepare<{ address: string }, { why: string }>((hole) =>
  db.selectFrom("shut_addresses").select("why").where("address", "=", hole("address")),
);

export function shutWhy(sql: Reader, address: string): ShutWhy | null {
  const why = sql.one(shut({ address }))?.why;
  return why === "opted_out" || why === "bad" ? why : null;
}

/** A person's opt-out is stronger than a provider's complaint and is never overwritten by one. */
export function shutAddress(tx: Writer, address: string, why: ShutWhy, now: number): void {
  tx.run(
    db
      .insertInto("shut_addresses")
      .values({ address, why, at: now })
      .onConflict((oc) => (why === "opted_out" ? oc.column("address").doUpdateSet({ why, at: now }) : oc.doNothing())),
  );
}

export function openAddress(tx: Writer, address: string): void {
  tx.run(db.deleteFrom("shut_addresses").where("address", "=", address));
}

/** The open addresses of a manager or of a visit's customer, phone first. */
export function contactsOf(sql: Reader, who: { manager: number } | { visit: number }): Contact[] {
  const row =
    "manager" in who
      ? sql.one(
          db
            .selectFrom("managers")
            .select(["phone", "email"])
            .where("id", "=", who.manager)
            .where("removed_at", "is", null),
        )
      : sql.one(
          db
            .selectFrom("visits")
            .innerJoin("customers", "customers.id", "visits.customer_id")
            .select(["customers.phone", "customers.email"])
            .where("visits.id", "=", who.visit),
        );
  const all: Contact[] = [
    ...(row?.phone ? [{ medium: "sms" as const, address: row.phone }] : []),
    ...(row?.email ? [{ medium: "email" as const, address: row.email }] : []),
  ];
  const pushes = "manager" in who && row !== undefined ? pushContacts(sql, who.manager) : [];
  return [...all, ...pushes].filter((contact) => shutWhy(sql, contact.address) === null);
}
