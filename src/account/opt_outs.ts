// Shutting an address, and telling other systems when it was a customer's own wish: they must not write either.
import { type ShutWhy, shutAddress, shutWhy } from "./contacts.ts";
import { db, type Writer } from "./sql.ts";
import { announceOptOut } from "./webhooks.ts";

export function shutAndTell(tx: Writer, address: string, why: ShutWhy, now: number): void {
  const known = shutWhy(tx, address);
  shutAddress(tx, address, why, now);
  if (why !== "opted_out" || known === "opted_out") return;
  const channel = address.includes("@") ? "email" : "sms";
  const column = channel === "email" ? "email" : "phone";
  const theirs = db.selectFrom("customers").select("id").where(column, "=", address).orderBy("id");
  for (const customer of tx.all(theirs)) announceOptOut(tx, customer.id, channel, now);
}
