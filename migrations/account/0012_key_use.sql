-- When an API key was last used, to the hour; null until it is.
ALTER TABLE api_keys ADD COLUMN last_used_at INTEGER;
