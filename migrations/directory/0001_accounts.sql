-- Who exists. A projection fed by each account's object; losing it loses no answer.
CREATE TABLE accounts (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  timezone   TEXT NOT NULL,
  opened_at  INTEGER NOT NULL,
  listed_at  INTEGER NOT NULL
) WITHOUT ROWID;
