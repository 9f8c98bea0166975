import type { Medium } from "../../channels/contract.ts";
import { canonicalAddress } from "../../contact/canonical.ts";
import { column, isText, shape } from "../store/column.ts";
import { db, prepare, type Reader, type Writer } from "../store/sql.ts";

// Where a person can be written to, now: their addresses less those that are shut. One conscience for all messages.

export interface Contact {
  readonly medium: Medium;
  readonly address: string;
}

export type ShutWhy = "opted_out" | "bad";

const shut = prepare<{ address: string }>()((param) =>
  db.selectFrom("suppressions").select("why").where("address", "=", param("address")),
);

export function shutWhy(sql: Reader, address: string): ShutWhy | null {
  const why = sql.one(shut({ address: canonicalAddress(address) }))?.why;
  return why === "opted_out" || why === "bad" ? why : null;
}

/** A person's opt-out is stronger than a provider's complaint and is never overwritten by one. */
export function shutAddress(tx: Writer, address: string, why: ShutWhy, now: number): void {
  tx.run(
    db
      .insertInto("suppressions")
      .values({ address: canonicalAddress(address), why, at: now })
      .onConflict((oc) => (why === "opted_out" ? oc.column("address").doUpdateSet({ why, at: now }) : oc.doNothing())),
  );
}

export function openAddress(tx: Writer, address: string): void {
  tx.run(db.deleteFrom("suppressions").where("address", "=", canonicalAddress(address)));
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

/** Of everybody who may sign in, for the directory. */
export function membersContacts(sql: Reader): string[] {
  const rows = sql.all(db.selectFrom("managers").select(["phone", "email"]).where("removed_at", "is", null));
  return [...new Set(rows.flatMap(addressesOf).map(canonicalAddress))];
}

export function addressesOf(who: { readonly phone: string | null; readonly email: string | null }): string[] {
  return [who.phone, who.email].filter((address) => address !== null);
}

// The browsers in which a manager said yes to being woken.

/** As `PushSubscription.toJSON()` gives it, already checked at the edge. */
export interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** A browser's address is its whole subscription. */
export const subscriptionColumn = column(
  "push_subscriptions.subscription",
  shape<Subscription>({ endpoint: isText, keys: shape<Subscription["keys"]>({ p256dh: isText, auth: isText }) }),
);

export function subscribe(tx: Writer, managerId: number, subscription: Subscription, now: number): void {
  const { endpoint } = subscription;
  const row = { manager_id: managerId, subscription: subscriptionColumn.write(subscription), created_at: now };
  tx.run(
    db
      .insertInto("push_subscriptions")
      .values({ endpoint, ...row })
      .onConflict((oc) => oc.column("endpoint").doUpdateSet(row)),
  );
}

/** Newest first, and past so many an old one is forgotten. */
export function keepNewest(tx: Writer, managerId: number, most: number): void {
  for (const { endpoint } of browsersOf(tx, managerId).slice(most)) unsubscribe(tx, endpoint);
}

export function silence(tx: Writer, managerId: number): void {
  tx.run(db.deleteFrom("push_subscriptions").where("manager_id", "=", managerId));
}

export function unsubscribe(tx: Writer, endpoint: string): void {
  tx.run(db.deleteFrom("push_subscriptions").where("endpoint", "=", endpoint));
}

/** Newest first: the browser used last is the likeliest to be looked at. */
export function browsersOf(sql: Reader, managerId: number): { endpoint: string; subscription: string }[] {
  return sql.all(
    db
      .selectFrom("push_subscriptions")
      .select(["endpoint", "subscription"])
      .where("manager_id", "=", managerId)
      .orderBy("created_at", "desc")
      .orderBy("endpoint"),
  );
}

function pushContacts(sql: Reader, managerId: number): Contact[] {
  return browsersOf(sql, managerId).map((row) => ({ medium: "push", address: row.subscription }));
}
