-- What else a cell counts beside the faces: visits whose invitation came to an end, invitations delivered, those of them
-- answered, and every rarer count as a JSON object (src/account/tally.ts names the keys). The day of a cell is a local
-- day, or, once the month is over, 'm2026-11' for the sum of its days.
ALTER TABLE cells ADD COLUMN visited   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cells ADD COLUMN delivered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cells ADD COLUMN answered  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cells ADD COLUMN more      TEXT    NOT NULL DEFAULT '{}';
ALTER TABLE staff_cells ADD COLUMN visited   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff_cells ADD COLUMN delivered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff_cells ADD COLUMN answered  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff_cells ADD COLUMN more      TEXT    NOT NULL DEFAULT '{}';

-- How the asking ended: the local day it counts on, under which wording, and whether the invitation arrived.
ALTER TABLE visits ADD COLUMN asked_day      TEXT;
ALTER TABLE visits ADD COLUMN asked_question TEXT;
ALTER TABLE visits ADD COLUMN asked          INTEGER;
-- How the staff thought it went, 1 to 5.
ALTER TABLE visits ADD COLUMN self_rating    INTEGER;

-- The charts read the answers in order of receipt.
CREATE INDEX responses_received ON responses (day, first_at);

-- One day of one chart as four integers that compose (src/score/segment.ts). Family 'site' or 'staff'.
CREATE TABLE chart_days (
  watch  TEXT NOT NULL,
  family TEXT NOT NULL,
  unit   INTEGER NOT NULL,
  day    TEXT NOT NULL,
  w INTEGER NOT NULL, m INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL,
  PRIMARY KEY (watch, day, family, unit)
) STRICT, WITHOUT ROWID;

-- What a person did about a chart, and since when its light is on.
CREATE TABLE charts (
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
CREATE TABLE marks (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
