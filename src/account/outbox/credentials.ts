// Credentials of channels and secrets of webhooks as rows hold them: sealed, and never opened here.
import { senderIn } from "../../channels/sms/sender.ts";
import { canonicalAddress } from "../../contact/canonical.ts";
import type { Command, Query } from "../business/context.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";

export function sealedOf(sql: Reader, name: string): string | null {
  return sql.one(db.selectFrom("channels").select("sealed").where("name", "=", name))?.sealed ?? null;
}

/** `sealed` null takes the account's own credentials away; `sender` is the number that they send from. */
export function keepOrDrop({ tx, now }: Command, name: string, sealed: string | null, sender: string | null) {
  if (sealed === null) dropChannel(tx, name);
  else keepChannel(tx, name, sealed, sender, now);
  return { ok: true } as const;
}

function keepChannel(tx: Writer, name: string, sealed: string, sender: string | null, now: number): void {
  const row = { sealed, changed_at: now };
  tx.run(
    db
      .insertInto("channels")
      .values({ name, ...row })
      .onConflict((oc) => oc.column("name").doUpdateSet(row)),
  );
  tx.run(db.deleteFrom("channel_health").where("name", "=", name));
  tx.run(db.deleteFrom("senders").where("channel", "=", name));
  if (sender !== null) tx.run(db.insertInto("senders").values({ channel: name, number: sender }));
}

function dropChannel(tx: Writer, name: string): void {
  tx.run(db.deleteFrom("channels").where("name", "=", name));
  tx.run(db.deleteFrom("senders").where("channel", "=", name));
  tx.run(db.deleteFrom("channel_health").where("name", "=", name));
}

/** The same credentials under a newer key; what was changed meanwhile stays. */
export function reseal(tx: Writer, name: string, before: string, sealed: string): void {
  tx.run(db.updateTable("channels").set({ sealed }).where("name", "=", name).where("sealed", "=", before));
}

/** The same secret under a newer key; one that was taken away meanwhile stays away. */
export function resealSecret(tx: Writer, before: string, sealed: string): void {
  tx.run(db.updateTable("endpoint_secrets").set({ sealed }).where("sealed", "=", before));
}

/** The numbers our texts come from: the account's own, and the deployment's. */
export function sendersOf({ sql, deployment }: Pick<Query, "sql" | "deployment">): string[] {
  const own = sql.all(db.selectFrom("senders").select("number")).map(({ number }) => number);
  const shared = Object.values(deployment.defaults).flatMap(({ credentials }) => senderIn(credentials) ?? []);
  return [...own, ...shared].map(canonicalAddress);
}
