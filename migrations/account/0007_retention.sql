-- Whose visits lie in which file of the archive: what an erasure must reach there. `erased_at` is set until the file was
-- written anew without them.
CREATE TABLE archived (
  customer_id INTEGER NOT NULL,
  file        TEXT NOT NULL,
  erased_at   INTEGER,
  PRIMARY KEY (customer_id, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX archived_erased ON archived (file) WHERE erased_at IS NOT NULL;
