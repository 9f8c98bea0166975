import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { type Migration, migrate } from "../src/account/store/migrate.ts";

const ONE: Migration = { name: "0001_one", sql: "CREATE TABLE one (a INTEGER)" };
const TWO: Migration = { name: "0002_two", sql: "CREATE TABLE two (a INTEGER)" };

/** A fresh object's storage without the product's own tables in the way. */
function storage<T>(look: (sql: SqlStorage) => T): Promise<T> {
  const stub = env.ACCOUNT.get(env.ACCOUNT.newUniqueId());
  return runInDurableObject(stub, (_, state) => {
    state.storage.sql.exec("DELETE FROM migrations");
    return look(state.storage.sql);
  });
}

test("pending migrations run in order, once", async () => {
  const applied = await storage((sql) => {
    migrate(sql, [ONE]);
    migrate(sql, [ONE, TWO]);
    migrate(sql, [ONE, TWO]);
    return sql.exec<{ name: string }>("SELECT name FROM migrations").toArray();
  });
  expect(applied.map((row) => row.name)).toEqual(["0001_one", "0002_two"]);
});

test("a migration that was edited after it ran, or is unknown, stops everything", async () => {
  const errors = await storage((sql) => {
    migrate(sql, [ONE, TWO]);
    const edited = { ...ONE, sql: "CREATE TABLE one (a TEXT)" };
    return [() => migrate(sql, [edited, TWO]), () => migrate(sql, [ONE])].map((run) => {
      try {
        run();
        return "ran";
      } catch (error) {
        return String(error);
      }
    });
  });
  expect(errors).toEqual([expect.stringContaining("append, never edit"), expect.stringContaining("newer code")]);
});
