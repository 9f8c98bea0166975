-- Addresses of other systems that want to hear what happens here. Ids are never used again: they name deliveries.
CREATE TABLE endpoints (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  url             TEXT NOT NULL,
  types           TEXT NOT NULL,
  disabled_at     INTEGER,
  disabled_reason TEXT,
  failing_since   INTEGER,
  failures        INTEGER NOT NULL DEFAULT 0,
  last_error      TEXT,
  paused_until    INTEGER,
  tested_at       INTEGER,
  created_at      INTEGER NOT NULL
) STRICT;

-- Sealed. Several sign at once while one is being changed; the one without an end is the newest.
CREATE TABLE endpoint_secrets (
  id          INTEGER PRIMARY KEY,
  endpoint_id INTEGER NOT NULL REFERENCES endpoints (id) ON DELETE CASCADE,
  sealed      TEXT NOT NULL,
  created_at  INTEGER NOT NULL,
  expires_at  INTEGER
) STRICT;
CREATE INDEX endpoint_secrets_endpoint ON endpoint_secrets (endpoint_id);

-- What was announced, for thirty days of replays. The id is the receiver's key against doubles, so it never comes back.
CREATE TABLE events (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  at   INTEGER NOT NULL
) STRICT;

-- An endpoint's history is long; what is still open for it is short and asked for at every failure.
CREATE INDEX messages_event ON messages (address) WHERE kind = 'event';
CREATE INDEX messages_event_open ON messages (address) WHERE kind = 'event' AND due_at IS NOT NULL;
