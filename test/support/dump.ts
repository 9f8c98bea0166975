// Everything that stands in an account's own database, table by table.
import { runInDurableObject } from "cloudflare:test";
import type { Business } from "./world.ts";

export type Dump = Readonly<Record<string, readonly Readonly<Record<string, SqlStorageValue>>[]>>;

export function dump(business: Business): Promise<Dump> {
  return runInDurableObject(business.stub, (_, { storage }) => {
    const names = storage.sql
      .exec("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'")
      .toArray()
      .map(({ name }) => String(name));
    return Object.fromEntries(names.map((name) => [name, storage.sql.exec(`SELECT * FROM "${name}"`).toArray()]));
  });
}
