import { accountDocument, readBusiness } from "./business/business.ts";
import { type KeyView, keyId, keysView, scopeOf } from "./business/keys.ts";
import { addManager, type ManagerInput } from "./people/people.ts";
import { type Document, time } from "./store/document.ts";
import { once, type Repeat } from "./store/idempotency.ts";
import { ERASED, mark } from "./store/job_state.ts";
import { db, type Reader, type Writer } from "./store/sql.ts";

export interface Opening {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly country: string;
  readonly currency: string;
  readonly language: string;
  readonly owner: Omit<ManagerInput, "role">;
  /** SHA-256 of the first API key; the key itself is never stored. Null: a business that opens itself has none. */
  readonly keyHash: string | null;
  /** The same, sealed, for the one answer and its repeats. */
  readonly sealed: string;
}

export type NewKey = Pick<Opening, "sealed"> & { readonly keyHash: string };

/** Makes the account's row, its owner and its first key. */
function openAccount(tx: Writer, opening: Opening, now: number): { ok: true } | { ok: false; reason: "exists" } {
  if (mark(tx, ERASED) !== null || tx.one(db.selectFrom("account").select("id")) !== undefined)
    return { ok: false, reason: "exists" };
  const { id, name, timezone, country, currency, language } = opening;
  const row = { id, name, timezone, country, currency, language, opened_at: now, listed_at: null };
  tx.run(db.insertInto("account").values(row));
  addManager(tx, { ...opening.owner, role: "owner" });
  if (opening.keyHash !== null) addKey(tx, opening.keyHash, now);
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
  { keyHash, sealed }: NewKey,
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

const HOUR = 3_600_000;

interface KnownKey extends Pick<KeyView, "id" | "scope"> {
  readonly stale: boolean;
}

/** Null for a key that opens nothing. `stale`: one use an hour is worth a row. */
export function knownKey(sql: Reader, hash: string, now: number): KnownKey | null {
  const row = sql.one(db.selectFrom("api_keys").select(["scope", "last_used_at"]).where("hash", "=", hash));
  if (row === undefined) return null;
  return { id: keyId(hash), scope: scopeOf(row.scope), stale: (row.last_used_at ?? 0) <= now - HOUR };
}

export function noteKeyUse(tx: Writer, hash: string, now: number): void {
  tx.run(db.updateTable("api_keys").set({ last_used_at: now }).where("hash", "=", hash));
}

export function keyDocuments(sql: Reader): Document[] {
  return keysView(sql).map(({ name, scope, madeAt, usedAt }) => {
    return { name, scope, created_at: time(madeAt), last_used_at: time(usedAt) };
  });
}
