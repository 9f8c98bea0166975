// The browsers in which a manager said yes to being woken.
import type { Contact } from "./contacts.ts";
import { db, type Reader, type Writer } from "./sql.ts";

/** As `PushSubscription.toJSON()` gives it, already checked at the edge. */
export interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

export function subscribe(tx: Writer, managerId: number, subscription: Subscription, now: number): void {
  const { endpoint } = subscription;
  const row = { manager_id: managerId, subscription: JSON.stringify(subscription), created_at: now };
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

export function pushContacts(sql: Reader, managerId: number): Contact[] {
  return browsersOf(sql, managerId).map((row) => ({ medium: "push", address: row.subscription }));
}
