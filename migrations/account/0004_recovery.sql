-- The recovery path in full: what a case waits for, why it was raised, what was promised, what is still to be done.
ALTER TABLE cases ADD COLUMN course TEXT NOT NULL DEFAULT '{}';
ALTER TABLE cases ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN triggers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE cases ADD COLUMN risk TEXT;
ALTER TABLE cases ADD COLUMN resolution TEXT;
CREATE INDEX cases_open ON cases (raised_at) WHERE closed_at IS NULL;

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

CREATE TABLE items (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  what       TEXT NOT NULL,
  due_at     INTEGER,
  created_at INTEGER NOT NULL,
  done_at    INTEGER
) STRICT;
CREATE INDEX items_case ON items (case_id);

-- A chat channel can be asked too: then nobody in particular was, and `chat` names it.
CREATE TABLE asked (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  manager_id INTEGER REFERENCES managers (id),
  chat       TEXT,
  epoch      INTEGER NOT NULL,
  code       TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (case_id, manager_id, epoch)
) STRICT;
INSERT INTO asked (id, case_id, manager_id, epoch, code, created_at)
  SELECT id, case_id, manager_id, epoch, code, created_at FROM alerts;
DROP TABLE alerts;
ALTER TABLE asked RENAME TO alerts;
CREATE INDEX alerts_manager ON alerts (manager_id, code);

-- The four inputs of lifetime value, as JSON, where a customer or a site has its own.
ALTER TABLE customers ADD COLUMN habit TEXT;
ALTER TABLE sites ADD COLUMN habit TEXT;
CREATE INDEX IF NOT EXISTS visits_customer ON visits (customer_id);

-- Visits of valuable customers whose silence is noticed.
CREATE TABLE silences (
  visit_id INTEGER PRIMARY KEY REFERENCES visits (id),
  due_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
