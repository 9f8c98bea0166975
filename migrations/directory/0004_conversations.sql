-- Who wrote to which phone last from a number that several accounts share. Phones are kept as keyed hashes only.
CREATE TABLE conversations (
  phone   TEXT NOT NULL,
  account TEXT NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (phone, account)
) WITHOUT ROWID;
