-- What a phone or computer lets its owner in by: the public half of a key that never leaves it.
CREATE TABLE passkeys (
  id           INTEGER PRIMARY KEY,
  credential   TEXT NOT NULL UNIQUE,           -- as the browser names it
  manager_id   INTEGER NOT NULL REFERENCES managers (id),
  public_key   TEXT NOT NULL,
  algorithm    TEXT NOT NULL,
  counter      INTEGER NOT NULL,               -- 0 where the device keeps none
  device       TEXT NOT NULL,                  -- as its owner would name it
  created_at   INTEGER NOT NULL,
  used_at      INTEGER,
  challenge_at INTEGER NOT NULL                -- the newest challenge it answered: an older one opens nothing again
) STRICT;
CREATE INDEX passkeys_manager ON passkeys (manager_id);
