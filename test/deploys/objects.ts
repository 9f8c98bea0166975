// The objects as raw workerd leaves them on its disk: a SQLite file each. Only while nothing serves them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export function objects(disk: string): DatabaseSync[] {
  const directory = join(disk, "Account");
  return readdirSync(directory)
    .filter((file) => file.endsWith(".sqlite") && !file.startsWith("metadata"))
    .map((file) => new DatabaseSync(join(directory, file)));
}
