// Whether a phone or mailbox was seen to ring: somebody pressed "ring me", and then said that it did.
import { canonicalAddress } from "../../contact/canonical.ts";
import { db, type Reader, type Writer } from "../store/sql.ts";

export function noteRung(tx: Writer, address: string, now: number): void {
  const row = { address: canonicalAddress(address), rung_at: now, proved_at: null };
  tx.run(
    db
      .insertInto("proofs")
      .values(row)
      .onConflict((oc) => oc.column("address").doUpdateSet({ rung_at: now })),
  );
}

/** Only what was rung can have rung. */
export function noteProved(tx: Writer, address: string, now: number): void {
  tx.run(db.updateTable("proofs").set({ proved_at: now }).where("address", "=", canonicalAddress(address)));
}

export interface Proof {
  readonly rungAt: number | null;
  readonly provedAt: number | null;
}

export function proofOf(sql: Reader, address: string): Proof {
  const row = sql.one(db.selectFrom("proofs").selectAll().where("address", "=", canonicalAddress(address)));
  return { rungAt: row?.rung_at ?? null, provedAt: row?.proved_at ?? null };
}

/** The latest of several ways. */
export function provedAt(sql: Reader, addresses: readonly string[]): number | null {
  const times = addresses.flatMap((address) => proofOf(sql, address).provedAt ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
