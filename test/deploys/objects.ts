// The objects as raw workerd leaves them on its disk: a SQLite file each. Only while nothing serves them.
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export function objects(disk: string): DatabaseSync[] {
  const directory = join(disk, "Account");
  return readdirSync(directory)
    .filter((file) => file.endsWith(".sqlite") && !file.startsWith("metadata"))
    .map((file) => new DatabaseSync(join(directory, file)));
}

/** The last migration of each, read from a copy: what a kill left on the disk is the next Worker's to mend. */
export function lastMigrations(disk: string, copy: string): readonly unknown[] {
  cpSync(disk, copy, { recursive: true });
  return objects(copy).map((db) => {
    const last = db.prepare("SELECT max(id) AS id FROM migrations").get()?.id;
    db.close();
    return last;
  });
}
