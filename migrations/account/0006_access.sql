-- Who is signed in where. The browser keeps the session, here is only its hash.
CREATE TABLE sessions (
  id         INTEGER PRIMARY KEY,
  hash       TEXT NOT NULL UNIQUE,
  manager_id INTEGER NOT NULL REFERENCES managers (id),
  device     TEXT NOT NULL,                    -- as its owner would name it
  created_at INTEGER NOT NULL,                 -- and proved who they are then
  seen_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_manager ON sessions (manager_id);

-- The sites whose cases a manager sees; null: all of them.
ALTER TABLE managers ADD COLUMN sites TEXT;

-- When a person's phone or mailbox was rung as a test, and when they said that it did ring.
CREATE TABLE proofs (
  address    TEXT PRIMARY KEY,
  rung_at    INTEGER NOT NULL,
  proved_at  INTEGER
) STRICT, WITHOUT ROWID;
