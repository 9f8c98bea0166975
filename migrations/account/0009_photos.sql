-- Who came and who comes, as the customer sees them after the tap. An id is never used twice: browsers keep what it names.
CREATE TABLE photos (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  type  TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

ALTER TABLE staff ADD COLUMN photo_id INTEGER REFERENCES photos (id);
ALTER TABLE managers ADD COLUMN photo_id INTEGER REFERENCES photos (id);
