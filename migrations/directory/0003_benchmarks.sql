-- Totals of the last 90 days of accounts that agreed to be compared with others of their trade. Fed by each account's
-- object once a day, one row each; `peer` is a hash of the account, and nothing here says whose customers felt what.
CREATE TABLE benchmarks (
  peer      TEXT PRIMARY KEY,
  trade     TEXT NOT NULL,
  country   TEXT NOT NULL,
  n         INTEGER NOT NULL,
  favourable INTEGER NOT NULL,
  at        INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX benchmarks_trade ON benchmarks (trade, country);
