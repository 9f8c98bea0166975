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
