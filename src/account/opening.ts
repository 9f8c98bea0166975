import { accountDocument, readBusiness } from "./business/business.ts";
import { type KeyView, keyId, scopeOf } from "./business/keys.ts";
import { addManager, type ManagerInput } from "./people/people.ts";
import { once, type Repeat } from "./store/idempotency.ts";
import { db, type Reader, type Writer } from "./store/sql.ts";

export interface Opening {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly country: string;
  readonly currency: string;
  readonly language: string;
  readonly owner: Omit<ManagerInput, "role">;
  /** SHA-256 of the first API key; the key itself is never stored. */
  readonly keyHash: string;
  /** The same, sealed, for the one answer and its repeats. */
  readonly sealed: string;
}

/** Makes the account's row, its owner and its first key. */
function openAccount(tx: Writer, opening: Opening, now: number): { ok: true } | { ok: false; reason: "exists" } {
  if (tx.one(db.selectFrom("account").select("id")) !== undefined) return { ok: false, reason: "exists" };
  const { id, name, timezone, country, currency, language } = opening;
  const row = { id, name, timezone, country, currency, language, opened_at: now, listed_at: null };
  tx.run(db.insertInto("account").values(row));
  addManager(tx, { ...opening.owner, role: "owner" });
  addKey(tx, opening.keyHash, now);
  return { ok: true };
}

/** The same, once for each Idempotency-Key. */
export function openOnce(tx: Writer, opening: Opening, repeat: Repeat | null, now: number) {
  return once(tx, repeat, now, () => {
    const opened = openAccount(tx, opening, now);
    const business = readBusiness(tx);
    if (!opened.ok || business === null) return { ok: false as const, reason: "exists" as const };
    return { ok: true as const, account: accountDocument(business), sealed: opening.sealed };
  });
}

function addKey(tx: Writer, hash: string, now: number): void {
  tx.run(
    db
      .insertInto("api_keys")
      .values({ hash, created_at: now })
      .onConflict((oc) => oc.doNothing()),
  );
}

/** The new key takes the place of all before it. `order`: what the caller named this order, which then stands for no other. */
export function reissueKey(
  tx: Writer,
  { keyHash, sealed }: Pick<Opening, "keyHash" | "sealed">,
  order: string | null,
  now: number,
): { readonly ok: true; readonly sealed?: string } | { readonly ok: false; readonly reason: "ordered_before" } {
  if (order !== null) {
    const before = tx.one(db.selectFrom("key_orders").select("hash").where("hash", "=", order));
    if (before !== undefined) return { ok: false, reason: "ordered_before" };
    tx.run(db.insertInto("key_orders").values({ hash: order, at: now }));
  }
  tx.run(db.deleteFrom("api_keys"));
  addKey(tx, keyHash, now);
  return { ok: true, sealed };
}

/** Null for a key that was never issued here, or is ended. */
export function knownKey(sql: Reader, hash: string): Pick<KeyView, "id" | "scope"> | null {
  const found = sql.one(db.selectFrom("api_keys").select("scope").where("hash", "=", hash));
  return found === undefined ? null : { id: keyId(hash), scope: scopeOf(found.scope) };
}
