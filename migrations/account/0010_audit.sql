-- Several keys for other systems, each with a name and with what it may.
ALTER TABLE api_keys ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE api_keys ADD COLUMN scope TEXT NOT NULL DEFAULT 'write';   -- read: looks and changes nothing

-- Who changed what and when. It is kept as long as the account and nobody can change it, this code included.
CREATE TABLE audit (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  at      INTEGER NOT NULL,
  by      TEXT NOT NULL,                       -- page, key, text or operator
  who     TEXT,                                -- the manager's number, or the key's
  what    TEXT NOT NULL,                       -- settings, manager, staff, customer, site, place, channel, webhook, key
  subject TEXT NOT NULL                        -- which of them
) STRICT;
CREATE INDEX audit_what ON audit (what, id);

-- From what to what, as JSON; null where there was nothing.
CREATE TABLE audit_values (
  audit_id INTEGER NOT NULL REFERENCES audit (id),
  field    TEXT NOT NULL,
  before   TEXT,
  after    TEXT,
  customer INTEGER,                            -- whose erasure blanks it
  PRIMARY KEY (audit_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_values_customer ON audit_values (customer) WHERE customer IS NOT NULL;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is kept'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit stays as it is'); END;
CREATE TRIGGER audit_values_are_kept BEFORE DELETE ON audit_values BEGIN SELECT RAISE(ABORT, 'the audit is kept'); END;
CREATE TRIGGER audit_values_stay BEFORE UPDATE ON audit_values
  WHEN NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.audit_id IS NOT OLD.audit_id OR NEW.field IS NOT OLD.field
  BEGIN SELECT RAISE(ABORT, 'the audit stays as it is'); END;

-- In the schema, so that an erasure by older code blanks them too.
CREATE TRIGGER audit_forgets AFTER UPDATE OF erased_at ON customers WHEN NEW.erased_at IS NOT NULL
  BEGIN UPDATE audit_values SET before = NULL, after = NULL WHERE customer = NEW.id; END;
