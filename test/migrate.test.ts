import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { type Migration, migrate } from "../src/account/store/migrate.ts";

const ONE: Migration = { name: "0001_one", sql: "CREATE TABLE one (a INTEGER)" };
const TWICE: Migration = {
  name: "0001_twice",
  sql: "CREATE TABLE one (\n  a INTEGER\n);\nCREATE TABLE other (b TEXT)",
};
const TWO: Migration = { name: "0002_two", sql: "CREATE TABLE two (a INTEGER)" };

/** A fresh object's storage without the product's own tables in the way. */
function storage<T>(look: (storage: DurableObjectStorage) => T): Promise<T> {
  const stub = env.ACCOUNT.get(env.ACCOUNT.newUniqueId());
  return runInDurableObject(stub, (_, state) => {
    state.storage.sql.exec("DELETE FROM migrations");
    return look(state.storage);
  });
}

const applied = (kept: DurableObjectStorage) =>
  [...kept.sql.exec<{ name: string }>("SELECT name FROM migrations ORDER BY id")].map((row) => row.name);

test("pending migrations run in order, once", async () => {
  const names = await storage((kept) => {
    const said = [migrate(kept, [ONE]), migrate(kept, [ONE, TWO]), migrate(kept, [ONE, TWO])];
    expect(said).toEqual([null, null, null]);
    return applied(kept);
  });
  expect(names).toEqual(["0001_one", "0002_two"]);
});

test("code of before a deployment runs on with what newer code has added", async () => {
  const names = await storage((kept) => {
    migrate(kept, [ONE, TWO]);
    expect(migrate(kept, [ONE])).toBeNull();
    return applied(kept);
  });
  expect(names).toEqual(["0001_one", "0002_two"]);
});

test("other line ends, comments and spaces in a migration change nothing", async () => {
  await storage((kept) => {
    migrate(kept, [TWICE]);
    const windows = { ...TWICE, sql: `-- what it holds\r\n${TWICE.sql.replaceAll("\n", "\r\n")} -- for good\r\n` };
    expect(migrate(kept, [windows, TWO])).toBeNull();
    expect(applied(kept)).toEqual(["0001_twice", "0002_two"]);
  });
});

test("a migration that was edited after it ran is named, and nothing more is applied", async () => {
  await storage((kept) => {
    migrate(kept, [ONE]);
    const edited = { ...ONE, sql: "CREATE TABLE one (a TEXT)" };
    expect(migrate(kept, [edited, TWO])).toContain("0001_one differs");
    expect(applied(kept)).toEqual(["0001_one"]);
  });
});

test("a migration that an account's data can't bear leaves it on its old schema, whole, and the next mended one is applied", async () => {
  await storage((kept) => {
    migrate(kept, [ONE]);
    kept.sql.exec("INSERT INTO one (a) VALUES (1), (1)");
    const unique = { name: "0002_unique", sql: "CREATE TABLE two (a INTEGER);\nCREATE UNIQUE INDEX once ON one (a)" };
    expect(migrate(kept, [ONE, unique])).toContain("0002_unique");
    expect(applied(kept)).toEqual(["0001_one"]);
    expect(kept.sql.exec("SELECT name FROM sqlite_master WHERE name = 'two'").toArray()).toEqual([]);
    expect(kept.sql.exec<{ n: number }>("SELECT count(*) AS n FROM one").one().n).toBe(2);
    const mended = { name: "0002_index", sql: "CREATE INDEX once ON one (a)" };
    expect(migrate(kept, [ONE, mended])).toBeNull();
  });
});
