-- Links by which a business may be opened, once, until their end. Only a hash of what is in the link is kept.
CREATE TABLE invitations (
  hash    TEXT PRIMARY KEY,
  ends_at INTEGER NOT NULL,
  account TEXT                                 -- which one it opened
) WITHOUT ROWID;
