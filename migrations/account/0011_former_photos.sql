-- Whose a replaced photo was: a page still open names it by its old number, and means the person.
CREATE TABLE former_photos (
  id     INTEGER PRIMARY KEY,
  among  TEXT NOT NULL,
  person INTEGER NOT NULL
) STRICT;
