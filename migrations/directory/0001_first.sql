-- A projection fed by each account's object, never on a tap's path: losing it loses no answer.

-- Who exists, and when its object must be awake next, in the world's time; null when nothing waits.
CREATE TABLE accounts (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  timezone  TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  listed_at INTEGER NOT NULL,
  due_at    INTEGER
) WITHOUT ROWID;
CREATE INDEX accounts_due ON accounts (due_at) WHERE due_at IS NOT NULL;

-- Totals of the last 90 days of accounts that agreed to be compared with others of their trade: one row each, once a
-- day. `peer` is a hash of the account, and nothing here says whose customers felt what.
CREATE TABLE benchmarks (
  peer       TEXT PRIMARY KEY,
  trade      TEXT NOT NULL,
  country    TEXT NOT NULL,
  n          INTEGER NOT NULL,
  favourable INTEGER NOT NULL,
  at         INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX benchmarks_trade ON benchmarks (trade, country);

-- Who wrote to which phone last from a number that several accounts share. Phones are kept as keyed hashes only.
CREATE TABLE conversations (
  phone   TEXT NOT NULL,
  account TEXT NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (phone, account)
) WITHOUT ROWID;
