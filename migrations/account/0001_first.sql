-- One business. Times are milliseconds since 1970 UTC, days are local ISO dates, money is minor units.
-- A JSON column has one codec (src/account/store/column.ts) beside whoever owns its rows, which says what it holds.

-- ── The business and its people ──────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE account (
  id              TEXT PRIMARY KEY,
  name            TEXT NOT NULL,
  timezone        TEXT NOT NULL,
  country         TEXT NOT NULL,
  currency        TEXT NOT NULL,
  language        TEXT NOT NULL,
  settings        TEXT NOT NULL DEFAULT '{}',
  opened_at       INTEGER NOT NULL,
  listed_at       INTEGER,                     -- when the directory knew of it
  clock_offset_ms INTEGER NOT NULL DEFAULT 0   -- development only
) STRICT, WITHOUT ROWID;

CREATE TABLE api_keys (
  hash       TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency_keys (
  key         TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  answer      TEXT NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Staff and managers as customers see them after the tap. An id is never used twice: browsers keep what it names.
CREATE TABLE photos (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  type  TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Whose a replaced photo was: a page still open names it by its old number, and means the person.
CREATE TABLE former_photos (
  id     INTEGER PRIMARY KEY,
  among  TEXT NOT NULL,
  person INTEGER NOT NULL
) STRICT;

-- Whoever has left and whatever was closed keeps its name for the scores of its time.
CREATE TABLE sites (
  id              INTEGER PRIMARY KEY,
  name            TEXT NOT NULL COLLATE NOCASE UNIQUE,
  country         TEXT,                        -- where it is not the account's: whom a customer there rings in danger
  lifetime_inputs TEXT,
  removed_at      INTEGER
) STRICT;

CREATE TABLE staff (
  id         INTEGER PRIMARY KEY,
  reference  TEXT UNIQUE,
  name       TEXT NOT NULL,
  phone      TEXT,
  photo_id   INTEGER REFERENCES photos (id),
  removed_at INTEGER
) STRICT;

CREATE TABLE managers (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL,
  phone      TEXT,
  email      TEXT,
  photo_id   INTEGER REFERENCES photos (id),
  removed_at INTEGER,
  customers_see_number TEXT NOT NULL DEFAULT 'yes'   -- yes, office: the business's number, or no
) STRICT;

-- A manager's browsers that may be woken by web push.
CREATE TABLE push_subscriptions (
  endpoint     TEXT PRIMARY KEY,
  manager_id   INTEGER NOT NULL REFERENCES managers (id),
  subscription TEXT NOT NULL,
  created_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX push_subscriptions_manager ON push_subscriptions (manager_id);

CREATE TABLE customers (
  id              INTEGER PRIMARY KEY,
  reference       TEXT,
  name            TEXT NOT NULL,
  phone           TEXT,
  email           TEXT,
  language        TEXT,
  timezone        TEXT,
  birthday        TEXT,
  lifetime_inputs TEXT,
  erased_at       INTEGER
) STRICT;
CREATE UNIQUE INDEX customers_reference ON customers (reference) WHERE reference IS NOT NULL;
CREATE INDEX customers_phone ON customers (phone) WHERE phone IS NOT NULL;
-- Customers of whom an address is all that is known, so that a second visit is theirs too.
CREATE INDEX customers_email ON customers (email) WHERE email IS NOT NULL AND phone IS NULL AND reference IS NULL;

-- A counter, a wall or a tablet with a code to scan: a site or a moment that asks by itself.
CREATE TABLE places (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  site_id INTEGER REFERENCES sites (id),
  moment  TEXT NOT NULL
) STRICT;

-- ── Visits and what customers said of them ───────────────────────────────────────────────────────────────────────────
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
  staff          TEXT NOT NULL,                -- who came, with their shares of the credit
  channel        TEXT NOT NULL,
  expires_at     INTEGER NOT NULL,
  created_at     INTEGER NOT NULL,
  asked_day      TEXT,                         -- how the asking ended: the local day it counts on,
  asked_question TEXT,                         -- under which wording,
  asked          INTEGER,                      -- and whether the invitation arrived
  self_ratings   TEXT                          -- how each of the staff thought it went; null until one said so
) STRICT;
CREATE UNIQUE INDEX visits_reference ON visits (reference) WHERE reference IS NOT NULL;
CREATE INDEX visits_customer ON visits (customer_id);

CREATE TABLE responses (
  visit_id        INTEGER PRIMARY KEY REFERENCES visits (id),
  face            INTEGER NOT NULL CHECK (face BETWEEN 1 AND 5),
  first_at        INTEGER NOT NULL,
  last_at         INTEGER NOT NULL,
  history         TEXT NOT NULL DEFAULT '[]',
  day             TEXT NOT NULL,               -- the local day it counts on; corrections stay on it
  question        TEXT NOT NULL,
  comment         TEXT,
  loyalty         INTEGER CHECK (loyalty BETWEEN 1 AND 5),
  driver          TEXT,                        -- chosen at the tap, so that a reload asks the same; answered or not
  driver_value    INTEGER CHECK (driver_value BETWEEN 1 AND 5),
  touches         TEXT,                        -- null: the chips were not touched
  unfinished      TEXT,
  callback_phone  TEXT,
  callback_when   TEXT,
  callback_at     INTEGER,
  language        TEXT,
  grade           INTEGER,                     -- how human the last tap was, in hundredths, and why
  reasons         TEXT NOT NULL DEFAULT '[]',
  suspect         INTEGER NOT NULL DEFAULT 0,
  regraded_at     INTEGER,
  reviews_offered INTEGER,                     -- public review links on the answer's page: the proof against gating
  loyalty_late    INTEGER NOT NULL DEFAULT 0,  -- asked of somebody let down only once it was right, or a week later
  wall_consent    INTEGER,                     -- may their words be shown, with their first name; null: not said
  skipped         TEXT NOT NULL DEFAULT '[]',  -- questions after the tap that they passed over
  shares          INTEGER NOT NULL DEFAULT 0   -- how often they passed the link for a friend on
) STRICT;
-- The charts read the answers in order of receipt.
CREATE INDEX responses_received ON responses (day, first_at);

-- Words that came without an answer: by an old link, or from a friend who was sent by a customer.
CREATE TABLE notes (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  visit_id INTEGER NOT NULL REFERENCES visits (id),
  at       INTEGER NOT NULL,
  name     TEXT,
  phone    TEXT,
  text     TEXT
) STRICT;
CREATE INDEX notes_visit ON notes (visit_id);

-- Visits of valuable customers whose silence is noticed.
CREATE TABLE silence_watches (
  visit_id INTEGER PRIMARY KEY REFERENCES visits (id),
  due_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ── Recovery ─────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE cases (
  id           INTEGER PRIMARY KEY,
  visit_id     INTEGER NOT NULL REFERENCES visits (id),
  state        TEXT NOT NULL,
  trigger      TEXT NOT NULL,
  triggers     TEXT NOT NULL DEFAULT '[]',     -- every rule that fired, the first one also in `trigger`
  ladder       TEXT NOT NULL,                  -- the ladder as it was when the case was raised
  rung         INTEGER NOT NULL,
  round        INTEGER NOT NULL,
  raise_number INTEGER NOT NULL,               -- rises each time it is raised again
  timers       TEXT NOT NULL DEFAULT '{}',     -- timers, misses and follow-ups
  wake_at      INTEGER,                        -- the earliest of its timers
  holder_id    INTEGER REFERENCES managers (id),
  promise_at   INTEGER,
  urgent       INTEGER NOT NULL DEFAULT 0,
  risk         TEXT,                           -- the value at risk
  resolution   TEXT,
  raised_at    INTEGER NOT NULL,
  taken_at     INTEGER,
  closed_at    INTEGER
) STRICT;
CREATE UNIQUE INDEX cases_visit ON cases (visit_id);
CREATE INDEX cases_wake ON cases (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX cases_open ON cases (raised_at) WHERE closed_at IS NULL;

CREATE TABLE case_events (
  id      INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  at      INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  by      TEXT NOT NULL,
  detail  TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX case_events_case ON case_events (case_id);

-- `manager_id` null: we gave the time ourselves after the holder's was missed. `fate`: kept, late, broken or moved.
CREATE TABLE promises (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  manager_id INTEGER REFERENCES managers (id),
  what       TEXT,
  at         INTEGER NOT NULL,
  made_at    INTEGER NOT NULL,
  fate       TEXT,
  ended_at   INTEGER
) STRICT;
CREATE INDEX promises_case ON promises (case_id);

-- The punch list.
CREATE TABLE items (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  what       TEXT NOT NULL,
  due_at     INTEGER,
  created_at INTEGER NOT NULL,
  done_at    INTEGER
) STRICT;
CREATE INDEX items_case ON items (case_id);

-- How a case stood before the last press on its page, as long as that press can be taken back.
CREATE TABLE undos (
  case_id    INTEGER PRIMARY KEY REFERENCES cases (id),
  manager_id INTEGER NOT NULL REFERENCES managers (id),
  until      INTEGER NOT NULL,
  before     TEXT NOT NULL
) STRICT;

-- One person, or one chat channel (`chat`), asked to take one case at one raise: their link is signed over the id,
-- their SMS code is here.
CREATE TABLE alerts (
  id           INTEGER PRIMARY KEY,
  case_id      INTEGER NOT NULL REFERENCES cases (id),
  manager_id   INTEGER REFERENCES managers (id),
  chat         TEXT,
  raise_number INTEGER NOT NULL,
  code         TEXT NOT NULL,
  created_at   INTEGER NOT NULL,
  UNIQUE (case_id, manager_id, raise_number)
) STRICT;
CREATE INDEX alerts_manager ON alerts (manager_id, code);

-- ── Messages ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The outbox. Its id is the idempotency key of the sending; status only rises.
CREATE TABLE messages (
  id             INTEGER PRIMARY KEY,
  kind           TEXT NOT NULL,
  recipient      TEXT NOT NULL,
  medium         TEXT NOT NULL,
  address        TEXT,
  visit_id       INTEGER,
  case_id        INTEGER,
  alert_id       INTEGER,
  manager_id     INTEGER,
  dedupe_key     TEXT,                         -- planning the same twice sends it once
  params         TEXT NOT NULL DEFAULT '{}',   -- what the words need besides the rows
  text           TEXT,
  segments       INTEGER,                      -- SMS parts, once it was written
  status         TEXT NOT NULL,
  reason         TEXT,
  due_at         INTEGER,                      -- send, or take back an expired lease; null when nothing is left to do, or others of its endpoint go first
  attempts       INTEGER NOT NULL DEFAULT 0,
  channels_tried TEXT NOT NULL DEFAULT '[]',
  provider       TEXT,
  provider_id    TEXT,
  receipt_stage  INTEGER NOT NULL DEFAULT 0,   -- how far the provider says it got; only ever rises
  bundle_id      INTEGER,                      -- the message that spoke for this one in a storm
  last_rung_at   INTEGER,                      -- when it made a manager's phone ring
  created_at     INTEGER NOT NULL,
  ended_at       INTEGER
) STRICT;
CREATE INDEX messages_due ON messages (due_at) WHERE due_at IS NOT NULL;
CREATE UNIQUE INDEX messages_dedupe ON messages (dedupe_key) WHERE dedupe_key IS NOT NULL;
CREATE INDEX messages_visit ON messages (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX messages_manager ON messages (manager_id, created_at) WHERE kind = 'alert';
-- When a person's phone last rang, for the bundling of a storm: read for each alert, so never by a walk through history.
CREATE INDEX messages_bundle ON messages (bundle_id) WHERE bundle_id IS NOT NULL;
CREATE INDEX messages_rung ON messages (manager_id, last_rung_at) WHERE last_rung_at IS NOT NULL;
CREATE INDEX messages_reply ON messages (address, created_at) WHERE kind = 'reply';
-- An endpoint's history is long; what is still open for it is short and asked for at every delivery.
CREATE INDEX messages_event ON messages (address) WHERE kind = 'event';
CREATE INDEX messages_event_open ON messages (address, due_at) WHERE kind = 'event' AND ended_at IS NULL;

CREATE TABLE attempts (
  message_id  INTEGER NOT NULL,
  attempt     INTEGER NOT NULL,
  provider    TEXT NOT NULL,
  provider_id TEXT,
  address     TEXT,
  started_at  INTEGER NOT NULL,
  ended_at    INTEGER,
  result      TEXT,
  reason      TEXT,
  PRIMARY KEY (message_id, attempt)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempts_provider_id ON attempts (provider_id) WHERE provider_id IS NOT NULL;

-- Texts that came in, so that a provider's retry is not a second reply, nor the same words once more from the same phone.
CREATE TABLE inbound_texts (
  provider TEXT NOT NULL,
  id       TEXT NOT NULL,
  at       INTEGER NOT NULL,
  digest   TEXT NOT NULL, -- of phone and words; neither can be read from it
  PRIMARY KEY (provider, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX inbound_texts_digest ON inbound_texts (digest, at);

-- Receipts that overtook our own writing of the provider's id; applied when it is written.
CREATE TABLE unmatched_receipts (
  provider    TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  status      TEXT NOT NULL,
  at          INTEGER NOT NULL,
  PRIMARY KEY (provider, provider_id)
) STRICT, WITHOUT ROWID;

-- Addresses that asked not to be written to ('opted_out') or that a provider says do not exist ('bad').
CREATE TABLE suppressions (
  address TEXT PRIMARY KEY,
  why     TEXT NOT NULL,
  at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE channels (
  name       TEXT PRIMARY KEY,
  sealed     TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE channel_health (
  name         TEXT PRIMARY KEY,
  failures     INTEGER NOT NULL,
  closed_until INTEGER,
  failed_at    INTEGER,
  reason       TEXT
) STRICT, WITHOUT ROWID;

-- ── Webhooks ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Addresses of other systems that want to hear what happens here. Ids are never used again: they name deliveries.
CREATE TABLE endpoints (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  url             TEXT NOT NULL,
  types           TEXT NOT NULL,
  disabled_at     INTEGER,
  disabled_reason TEXT,
  failing_since   INTEGER,                     -- null while it works
  failures        INTEGER NOT NULL DEFAULT 0,
  last_error      TEXT,
  paused_until    INTEGER,
  slow            INTEGER NOT NULL DEFAULT 0,  -- its last answer took over five seconds: it gets one event at a time
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

-- ── Counts ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Counts, never scores. One row is one day of one site, moment, channel and question; `day` is a local day, or, once the
-- month is over, 'm2026-11' for the sum of its days. Beside the faces: visits whose invitation came to an end, invitations
-- delivered, those of them answered, and every rarer count as a JSON object (src/account/counts/tally.ts names the keys).
CREATE TABLE daily_counts (
  day       TEXT NOT NULL,
  site_id   INTEGER NOT NULL,
  moment    TEXT NOT NULL,
  channel   TEXT NOT NULL,
  question  TEXT NOT NULL,
  f1 INTEGER NOT NULL, f2 INTEGER NOT NULL, f3 INTEGER NOT NULL, f4 INTEGER NOT NULL, f5 INTEGER NOT NULL,
  visited   INTEGER NOT NULL DEFAULT 0,
  delivered INTEGER NOT NULL DEFAULT 0,
  answered  INTEGER NOT NULL DEFAULT 0,
  more      TEXT    NOT NULL DEFAULT '{}',
  PRIMARY KEY (day, site_id, moment, channel, question)
) STRICT, WITHOUT ROWID;

-- The same by person, in thousandths of an answer, because a crew shares the credit of a visit.
CREATE TABLE staff_daily_counts (
  day       TEXT NOT NULL,
  staff_id  INTEGER NOT NULL,
  site_id   INTEGER NOT NULL,
  moment    TEXT NOT NULL,
  f1 INTEGER NOT NULL, f2 INTEGER NOT NULL, f3 INTEGER NOT NULL, f4 INTEGER NOT NULL, f5 INTEGER NOT NULL,
  visited   INTEGER NOT NULL DEFAULT 0,
  delivered INTEGER NOT NULL DEFAULT 0,
  answered  INTEGER NOT NULL DEFAULT 0,
  more      TEXT    NOT NULL DEFAULT '{}',
  PRIMARY KEY (day, staff_id, site_id, moment)
) STRICT, WITHOUT ROWID;

-- How often each driver was answered, so that the neediest comes next.
CREATE TABLE driver_answers (
  driver TEXT PRIMARY KEY,
  n      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ── Drift ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- One day of one chart as four integers that compose (src/score/drift/segment.ts). Family 'site' or 'staff'.
CREATE TABLE drift_chart_days (
  watch  TEXT NOT NULL,
  family TEXT NOT NULL,
  unit   INTEGER NOT NULL,
  day    TEXT NOT NULL,
  w INTEGER NOT NULL, m INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL,
  PRIMARY KEY (watch, day, family, unit)
) STRICT, WITHOUT ROWID;

-- What a person did about a chart, and since when its light is on.
CREATE TABLE drift_charts (
  watch    TEXT NOT NULL,
  family   TEXT NOT NULL,
  unit     INTEGER NOT NULL,
  amber_at INTEGER,
  red_at   INTEGER,
  reset_at INTEGER,
  reset_by TEXT,
  PRIMARY KEY (watch, family, unit)
) STRICT, WITHOUT ROWID;

-- What counts as in control, and the chart made from it, frozen for a quarter. Unit 0 is the company.
CREATE TABLE baselines (
  watch   TEXT NOT NULL,
  family  TEXT NOT NULL,
  quarter TEXT NOT NULL,
  unit    INTEGER NOT NULL,
  design  TEXT NOT NULL,
  PRIMARY KEY (watch, family, quarter, unit)
) STRICT, WITHOUT ROWID;

-- Days whose answers changed after the charts had read them.
CREATE TABLE stale_days (
  day TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- How far the jobs came: 'rolled' the last month with a sum, 'looked' the last day the charts have read.
CREATE TABLE job_state (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
