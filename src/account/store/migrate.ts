// Migrations are append-only: all pending ones run in one transaction when the object wakes. Whatever is wrong with them
// (a file edited, one that this account's data can't bear), the object goes on with the schema it has, since a customer's
// answer matters more than a new column, and says what is wrong; `/healthz` asks an object for it.
import { createHash } from "node:crypto";
import first from "../../../migrations/account/0001_first.sql";
import limits from "../../../migrations/account/0002_limits.sql";
import records from "../../../migrations/account/0004_records.sql";
import access from "../../../migrations/account/0006_access.sql";
import retention from "../../../migrations/account/0007_retention.sql";
import statistics from "../../../migrations/account/0008_statistics.sql";
import audit from "../../../migrations/account/0010_audit.sql";
import keyUse from "../../../migrations/account/0012_key_use.sql";
import passkeys from "../../../migrations/account/0013_passkeys.sql";

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { name: "0001_first", sql: first },
  { name: "0002_limits", sql: limits },
  { name: "0004_records", sql: records },
  { name: "0006_access", sql: access },
  { name: "0007_retention", sql: retention },
  { name: "0008_statistics", sql: statistics },
  { name: "0010_audit", sql: audit },
  { name: "0012_key_use", sql: keyUse },
  { name: "0013_passkeys", sql: passkeys },
];

/**
 * Null when the schema is this code's, or a newer one's, which only adds. Otherwise what is wrong, with nothing
 * half-applied. Throws where there is no schema at all yet: nothing could be served from it.
 */
export function migrate(storage: DurableObjectStorage, migrations: readonly Migration[] = MIGRATIONS): string | null {
  const { sql } = storage;
  sql.exec("CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hash INTEGER NOT NULL)");
  const applied = sql.exec<{ name: string; hash: number }>("SELECT name, hash FROM migrations ORDER BY id").toArray();
  const edited = migrations.find((known, i) => {
    const past = applied[i];
    return past !== undefined && (past.name !== known.name || past.hash !== hash(known.sql));
  });
  if (edited !== undefined) return `migration ${edited.name} differs from the one applied here: append, never edit`;
  const pending = migrations.slice(applied.length);
  if (pending.length === 0) return null;
  try {
    storage.transactionSync(() => {
      for (const next of pending) {
        sql.exec(next.sql);
        sql.exec("INSERT INTO migrations (name, hash) VALUES (?, ?)", next.name, hash(next.sql));
      }
    });
    return null;
  } catch (error) {
    if (applied.length === 0) throw error;
    return `the migrations from ${pending[0]?.name} on failed here: ${error instanceof Error ? error.message : "unknown"}`;
  }
}

/** Of what a database does with it: comments, line ends and spaces may change. Notices an edited file, guards against nothing else. */
export function hash(text: string): number {
  const bare = text.replace(/--.*$/gm, "").replace(/\s+/g, " ").trim();
  return createHash("sha256").update(bare).digest().readUInt32BE();
}
