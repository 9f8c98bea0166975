-- Real providers: which ones an account has, how they fare, and who must not be written to.
CREATE TABLE channels (
  name       TEXT PRIMARY KEY,
  sealed     TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE channel_health (
  name       TEXT PRIMARY KEY,
  failures   INTEGER NOT NULL,
  closed_until INTEGER,
  failed_at  INTEGER,
  reason     TEXT
) STRICT, WITHOUT ROWID;

-- Addresses that asked not to be written to ('opted_out') or that a provider says do not exist ('bad').
CREATE TABLE shut_addresses (
  address TEXT PRIMARY KEY,
  why     TEXT NOT NULL,
  at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Reports that overtook our own writing of the provider's id; applied when it is written.
CREATE TABLE early_reports (
  provider    TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  status      TEXT NOT NULL,
  at          INTEGER NOT NULL,
  PRIMARY KEY (provider, provider_id)
) STRICT, WITHOUT ROWID;

-- What was tried and given up for this message, how far the provider got with it, and how many SMS parts it has.
ALTER TABLE messages ADD COLUMN trail TEXT NOT NULL DEFAULT '[]';
ALTER TABLE messages ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN segments INTEGER;
ALTER TABLE messages ADD COLUMN bundle_id INTEGER;
ALTER TABLE messages ADD COLUMN last_rung_at INTEGER;
CREATE INDEX messages_manager ON messages (manager_id, created_at) WHERE kind = 'alert';

ALTER TABLE attempts ADD COLUMN provider_id TEXT;
ALTER TABLE attempts ADD COLUMN address TEXT;
CREATE INDEX attempts_provider_id ON attempts (provider_id) WHERE provider_id IS NOT NULL;
