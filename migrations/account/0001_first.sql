-- One business. Times are milliseconds since 1970 UTC, days are local ISO dates, money is minor units.
CREATE TABLE account (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  timezone   TEXT NOT NULL,
  country    TEXT NOT NULL,
  currency   TEXT NOT NULL,
  language   TEXT NOT NULL,
  settings   TEXT NOT NULL DEFAULT '{}',
  opened_at  INTEGER NOT NULL,
  listed_at  INTEGER,
  skipped_ms INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE api_keys (
  hash       TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE repeats (
  key         TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  answer      TEXT NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sites (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
) STRICT;

CREATE TABLE staff (
  id        INTEGER PRIMARY KEY,
  reference TEXT UNIQUE,
  name      TEXT NOT NULL,
  phone     TEXT
) STRICT;

CREATE TABLE managers (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL,
  phone      TEXT,
  email      TEXT,
  removed_at INTEGER
) STRICT;

CREATE TABLE customers (
  id        INTEGER PRIMARY KEY,
  reference TEXT,
  name      TEXT NOT NULL,
  phone     TEXT,
  email     TEXT,
  language  TEXT,
  timezone  TEXT,
  birthday  TEXT
) STRICT;
CREATE UNIQUE INDEX customers_reference ON customers (reference) WHERE reference IS NOT NULL;
CREATE INDEX customers_phone ON customers (phone) WHERE phone IS NOT NULL;

CREATE TABLE visits (
  id             INTEGER PRIMARY KEY,
  reference      TEXT,
  customer_id    INTEGER NOT NULL REFERENCES customers (id),
  site_id        INTEGER REFERENCES sites (id),
  moment         TEXT NOT NULL,
  job            TEXT,
  timezone       TEXT NOT NULL,
  finished_at    INTEGER NOT NULL,
  value_amount   INTEGER,
  value_currency TEXT,
  staff          TEXT NOT NULL,
  channel        TEXT NOT NULL,
  expires_at     INTEGER NOT NULL,
  created_at     INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX visits_reference ON visits (reference) WHERE reference IS NOT NULL;

CREATE TABLE responses (
  visit_id INTEGER PRIMARY KEY REFERENCES visits (id),
  face     INTEGER NOT NULL CHECK (face BETWEEN 1 AND 5),
  first_at INTEGER NOT NULL,
  last_at  INTEGER NOT NULL,
  history  TEXT NOT NULL DEFAULT '[]',
  day      TEXT NOT NULL,
  question TEXT NOT NULL,
  comment  TEXT
) STRICT;

-- Counts, never scores. A cell is one day of one site, moment, channel and question.
CREATE TABLE cells (
  day      TEXT NOT NULL,
  site_id  INTEGER NOT NULL,
  moment   TEXT NOT NULL,
  channel  TEXT NOT NULL,
  question TEXT NOT NULL,
  f1 INTEGER NOT NULL, f2 INTEGER NOT NULL, f3 INTEGER NOT NULL, f4 INTEGER NOT NULL, f5 INTEGER NOT NULL,
  PRIMARY KEY (day, site_id, moment, channel, question)
) STRICT, WITHOUT ROWID;

-- The same by person, in thousandths of an answer, because a crew shares the credit of a visit.
CREATE TABLE staff_cells (
  day      TEXT NOT NULL,
  staff_id INTEGER NOT NULL,
  site_id  INTEGER NOT NULL,
  moment   TEXT NOT NULL,
  f1 INTEGER NOT NULL, f2 INTEGER NOT NULL, f3 INTEGER NOT NULL, f4 INTEGER NOT NULL, f5 INTEGER NOT NULL,
  PRIMARY KEY (day, staff_id, site_id, moment)
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
  id         INTEGER PRIMARY KEY,
  visit_id   INTEGER NOT NULL REFERENCES visits (id),
  state      TEXT NOT NULL,
  trigger    TEXT NOT NULL,
  ladder     TEXT NOT NULL,
  rung       INTEGER NOT NULL,
  round      INTEGER NOT NULL,
  epoch      INTEGER NOT NULL,
  wake_at    INTEGER,
  holder_id  INTEGER REFERENCES managers (id),
  promise_at INTEGER,
  raised_at  INTEGER NOT NULL,
  taken_at   INTEGER,
  closed_at  INTEGER
) STRICT;
CREATE UNIQUE INDEX cases_visit ON cases (visit_id);
CREATE INDEX cases_wake ON cases (wake_at) WHERE wake_at IS NOT NULL;

CREATE TABLE case_events (
  id      INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  at      INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  by      TEXT NOT NULL,
  detail  TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX case_events_case ON case_events (case_id);

-- One person asked to take one case in one epoch: their link is signed over the id, their SMS code is here.
CREATE TABLE alerts (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  manager_id INTEGER NOT NULL REFERENCES managers (id),
  epoch      INTEGER NOT NULL,
  code       TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (case_id, manager_id, epoch)
) STRICT;
CREATE INDEX alerts_manager ON alerts (manager_id, code);

-- The outbox. Its id is the idempotency key of the sending; status only rises.
CREATE TABLE messages (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  recipient   TEXT NOT NULL,
  medium      TEXT NOT NULL,
  address     TEXT,
  visit_id    INTEGER,
  case_id     INTEGER,
  alert_id    INTEGER,
  manager_id  INTEGER,
  plan        TEXT,
  detail      TEXT NOT NULL DEFAULT '{}',
  text        TEXT,
  status      TEXT NOT NULL,
  reason      TEXT,
  due_at      INTEGER,
  attempts    INTEGER NOT NULL DEFAULT 0,
  provider    TEXT,
  provider_id TEXT,
  created_at  INTEGER NOT NULL,
  ended_at    INTEGER
) STRICT;
CREATE INDEX messages_due ON messages (due_at) WHERE due_at IS NOT NULL;
CREATE UNIQUE INDEX messages_plan ON messages (plan) WHERE plan IS NOT NULL;
CREATE INDEX messages_visit ON messages (visit_id) WHERE visit_id IS NOT NULL;

CREATE TABLE attempts (
  message_id INTEGER NOT NULL,
  attempt    INTEGER NOT NULL,
  provider   TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at   INTEGER,
  result     TEXT,
  reason     TEXT,
  PRIMARY KEY (message_id, attempt)
) STRICT, WITHOUT ROWID;

-- Texts heard, so that a provider's retry is not a second reply.
CREATE TABLE heard (
  provider TEXT NOT NULL,
  id       TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (provider, id)
) STRICT, WITHOUT ROWID;
