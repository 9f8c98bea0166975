-- What follows the tap, how human it was, and where it came in by.
ALTER TABLE responses ADD COLUMN loyalty INTEGER CHECK (loyalty BETWEEN 1 AND 5);
-- Chosen at the tap, so that a reload asks the same; answered or not.
ALTER TABLE responses ADD COLUMN driver TEXT;
ALTER TABLE responses ADD COLUMN driver_value INTEGER CHECK (driver_value BETWEEN 1 AND 5);
-- JSON list of what was noticed; null: the chips were not touched.
ALTER TABLE responses ADD COLUMN touches TEXT;
ALTER TABLE responses ADD COLUMN unfinished TEXT;
ALTER TABLE responses ADD COLUMN callback_phone TEXT;
ALTER TABLE responses ADD COLUMN callback_when TEXT;
ALTER TABLE responses ADD COLUMN callback_at INTEGER;
ALTER TABLE responses ADD COLUMN language TEXT;
-- Hundredths, 0 to 100, and the JSON list of reasons.
ALTER TABLE responses ADD COLUMN grade INTEGER;
ALTER TABLE responses ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]';
ALTER TABLE responses ADD COLUMN suspect INTEGER NOT NULL DEFAULT 0;
ALTER TABLE responses ADD COLUMN regraded_at INTEGER;
-- How many public review links the answer's page offered: the proof that they are not gated.
ALTER TABLE responses ADD COLUMN reviews_offered INTEGER;

ALTER TABLE customers ADD COLUMN erased_at INTEGER;
CREATE INDEX IF NOT EXISTS visits_customer ON visits (customer_id);

-- How often each driver was answered, so that the neediest comes next.
CREATE TABLE driver_answers (
  driver TEXT PRIMARY KEY,
  n      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A counter, a wall or a tablet with a code to scan: a site or a moment that asks by itself.
CREATE TABLE places (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  site_id INTEGER REFERENCES sites (id),
  moment  TEXT NOT NULL
) STRICT;

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
