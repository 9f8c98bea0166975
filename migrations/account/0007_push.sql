-- A manager's browsers that may be woken by web push.
CREATE TABLE push_subscriptions (
  endpoint     TEXT PRIMARY KEY,
  manager_id   INTEGER NOT NULL REFERENCES managers (id),
  subscription TEXT NOT NULL,
  created_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX push_subscriptions_manager ON push_subscriptions (manager_id);
