-- When a person's phone last rang, for the gathering of a storm: read for each alert, so never by a walk through history.
CREATE INDEX messages_rung ON messages (manager_id, last_rung_at) WHERE last_rung_at IS NOT NULL;
