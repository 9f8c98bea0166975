// This commit's Worker as its successor might be: with migrations more, which only add. What the first adds stands where
// it would hurt most, in the tables whose every column our code reads. NEXT says how many there are: each one after the
// first takes its time, so that a kill may land in it.
import { env } from "cloudflare:workers";
import { MIGRATIONS, type Migration } from "../../src/account/store/migrate.ts";

export * from "../../src/index.ts";
export { default } from "../../src/index.ts";

const list: Migration[] = MIGRATIONS as Migration[];
list.push({
  name: "9999_next",
  sql: `
    CREATE TABLE next (id INTEGER PRIMARY KEY, visit_id INTEGER REFERENCES visits (id)) STRICT;
    ALTER TABLE account ADD COLUMN next TEXT;
    ALTER TABLE managers ADD COLUMN next TEXT;
    ALTER TABLE visits ADD COLUMN next INTEGER NOT NULL DEFAULT 7;
    ALTER TABLE responses ADD COLUMN next TEXT;
    ALTER TABLE cases ADD COLUMN next TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE messages ADD COLUMN next TEXT;
    CREATE INDEX visits_next ON visits (next) WHERE next <> 7;`,
});
for (let n = 2; n <= Number(Reflect.get(env, "NEXT") ?? 1); n++) {
  list.push({
    name: `9999_next_${n}`,
    sql: `
    CREATE TABLE next_${n} (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT;
    INSERT INTO next_${n} WITH RECURSIVE upto (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM upto WHERE n < 100000)
      SELECT n, 'row ' || n FROM upto;
    DELETE FROM next_${n} WHERE id > 10;`,
  });
}
