// The keys of other systems. Only hashes are kept; a key is known by the beginning of its own.
import { db, type Reader, type Writer } from "../store/sql.ts";

export type Scope = "read" | "write";

/** Of a hash of 160 random bits: enough to tell twenty apart, and nothing to sign in with. */
export const keyId = (hash: string) => hash.slice(0, 8);

export const scopeOf = (kept: string): Scope => (kept === "read" ? "read" : "write");

export interface KeyView {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly madeAt: number;
  /** To the hour; null: never. */
  readonly usedAt: number | null;
}

export function keysView(sql: Reader): KeyView[] {
  const rows = sql.all(db.selectFrom("api_keys").selectAll().orderBy("created_at", "desc").orderBy("hash"));
  return rows.map(({ hash, name, scope, created_at, last_used_at }) => {
    return { id: keyId(hash), name, scope: scopeOf(scope), madeAt: created_at, usedAt: last_used_at };
  });
}

const MOST = 20;

export interface NewKey {
  readonly hash: string;
  readonly name: string;
  readonly scope: Scope;
}

export type KeyChange =
  | { readonly do: "make"; readonly key: NewKey }
  /** By its id. */
  | { readonly do: "end"; readonly id: string };

/** False where there are as many as there may be, or no such key. */
export function changeKeys(tx: Writer, change: KeyChange, now: number): boolean {
  const all = tx.all(db.selectFrom("api_keys").select("hash"));
  if (change.do === "make") {
    if (all.length >= MOST) return false;
    tx.run(db.insertInto("api_keys").values({ ...change.key, created_at: now }));
    return true;
  }
  const gone = all.find(({ hash }) => keyId(hash) === change.id);
  if (gone === undefined) return false;
  tx.run(db.deleteFrom("api_keys").where("hash", "=", gone.hash));
  return true;
}
