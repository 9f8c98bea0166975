-- What came in by a counter's code, ten minutes a row (since 1970), kept for two days: so that a code that somebody
-- photographed is no pager.
CREATE TABLE place_taps (
  place_id INTEGER NOT NULL REFERENCES places (id),
  slot     INTEGER NOT NULL,
  taps     INTEGER NOT NULL DEFAULT 0,
  low      INTEGER NOT NULL DEFAULT 0,         -- faces that call for a human
  cases    INTEGER NOT NULL DEFAULT 0,         -- those that got a case of their own
  PRIMARY KEY (place_id, slot)
) STRICT, WITHOUT ROWID;

-- The case that stands for all who are let down there past the limit of an hour.
ALTER TABLE places ADD COLUMN crowd_case_id INTEGER;

-- Texts that left on a local day, by number: what the limits of a day are counted from. Kept for that day and the next.
CREATE TABLE texts_sent (
  day    TEXT NOT NULL,
  number TEXT NOT NULL,
  n      INTEGER NOT NULL,
  PRIMARY KEY (day, number)
) STRICT, WITHOUT ROWID;

-- The numbers that our own texts come from, by channel: nothing is ever sent to one.
CREATE TABLE senders (
  channel TEXT PRIMARY KEY,
  number  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Rises when a manager's phone or address changes: links to all of their cases that were sent before open nothing.
ALTER TABLE managers ADD COLUMN link_epoch INTEGER NOT NULL DEFAULT 0;

-- Hashes of the Idempotency-Keys that an API key was ever ordered with. Kept for good: a late repeat must not end the
-- newer key.
CREATE TABLE key_orders (
  hash TEXT PRIMARY KEY,
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
