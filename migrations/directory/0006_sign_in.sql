-- Which accounts a phone or mailbox may open, as each account's object tells it. Keyed hashes, never the address.
CREATE TABLE members (
  contact TEXT NOT NULL,
  account TEXT NOT NULL,
  PRIMARY KEY (contact, account)
) WITHOUT ROWID;
CREATE INDEX members_account ON members (account);

-- Sign-ins that were asked for. The browser that asked keeps `id` sealed; link and code are hashes.
CREATE TABLE sign_ins (
  id        TEXT PRIMARY KEY,
  link      TEXT NOT NULL UNIQUE,
  code      TEXT NOT NULL,
  contact   TEXT NOT NULL,
  asker     TEXT NOT NULL,                     -- the address and the network, or the browser that is known
  network   TEXT NOT NULL,
  tries     INTEGER NOT NULL DEFAULT 0,
  asked_at  INTEGER NOT NULL,
  proved_at INTEGER
) WITHOUT ROWID;
CREATE INDEX sign_ins_asker ON sign_ins (asker, asked_at);
CREATE INDEX sign_ins_contact ON sign_ins (contact, asked_at);
CREATE INDEX sign_ins_network ON sign_ins (network, asked_at);
CREATE INDEX sign_ins_asked ON sign_ins (asked_at);
