// What was deployed once has run in somebody's object: these lines only ever become more.
import { expect, test } from "vitest";
import { hash, MIGRATIONS } from "../src/account/store/migrate.ts";

const PINNED: Readonly<Record<string, number>> = {
  "account/0001_first": 3_576_905_229,
  "account/0002_limits": 2_481_345_283,
  "account/0004_records": 1_265_758_388,
  "account/0006_access": 3_832_101_167,
  "account/0007_retention": 885_684_943,
  "account/0008_statistics": 704_442_561,
  "account/0010_audit": 3_640_573_132,
  "account/0012_key_use": 4_181_348_556,
  "account/0013_passkeys": 1_419_652_313,
  "directory/0001_first": 1_876_211_133,
  "directory/0006_sign_in": 1_337_839_954,
  "directory/0009_invitations": 490_222_101,
};

const files = import.meta.glob("../migrations/*/*.sql", { query: "?raw", import: "default", eager: true });

const found = Object.entries(files).map(([path, sql]) => ({
  name: path.replace(/^.*\/migrations\/|\.sql$/g, ""),
  hash: hash(sql),
}));

test("no migration that was committed is edited, and each has its line here", () => {
  const flaws = found.flatMap(({ name, hash }) => {
    const pinned = PINNED[name];
    if (pinned === hash) return [];
    if (pinned === undefined) return [`${name} is new: add its line, "${name}": ${hash}`];
    return [
      `${name} was edited after it was committed, and accounts have run it: put it back, and add a new migration`,
    ];
  });
  expect(flaws).toEqual([]);
  expect(Object.keys(PINNED), "a migration that was committed stays").toEqual(found.map(({ name }) => name).sort());
});

test("each account's migration is in the code's list, in the order of its number", () => {
  const account = found.filter(({ name }) => name.startsWith("account/")).map(({ name }) => name.slice(8));
  expect(MIGRATIONS.map(({ name }) => name)).toEqual(account.toSorted());
  expect(new Set(account.map((name) => name.slice(0, 4))).size, "each number once").toBe(account.length);
});
