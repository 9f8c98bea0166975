// Migrations are append-only. All pending ones run in the caller's transaction when the object wakes; a list that does
// not begin with what was already applied is refused, because then this code does not know its own data.
import { createHash } from "node:crypto";
import first from "../../../migrations/account/0001_first.sql";

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

const MIGRATIONS: readonly Migration[] = [{ name: "0001_first", sql: first }];

export function migrate(sql: SqlStorage, migrations: readonly Migration[] = MIGRATIONS): void {
  sql.exec("CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hash INTEGER NOT NULL)");
  const applied = sql.exec<{ name: string; hash: number }>("SELECT name, hash FROM migrations ORDER BY id").toArray();
  applied.forEach((past, i) => {
    const known = migrations[i];
    if (known === undefined) throw new Error(`migration ${past.name} was applied by newer code than this`);
    if (known.name !== past.name || hash(known.sql) !== past.hash) {
      throw new Error(`migration ${known.name} differs from what was applied as ${past.name}; append, never edit`);
    }
  });
  for (const next of migrations.slice(applied.length)) {
    sql.exec(next.sql);
    sql.exec("INSERT INTO migrations (name, hash) VALUES (?, ?)", next.name, hash(next.sql));
  }
}

/** Notices an edited file, guards against nothing else. */
function hash(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}
