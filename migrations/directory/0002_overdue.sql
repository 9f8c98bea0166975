-- When an account's object must be awake next, in the world's time; null when nothing waits. The watchdog reads it.
ALTER TABLE accounts ADD COLUMN due_at INTEGER;
CREATE INDEX accounts_due ON accounts (due_at) WHERE due_at IS NOT NULL;
