-- Whoever has left and whatever was closed keeps its name for the scores of its time.
ALTER TABLE staff ADD COLUMN removed_at INTEGER;
ALTER TABLE sites ADD COLUMN removed_at INTEGER;

-- Customers of whom an address is all that is known, so that a second visit is theirs too.
CREATE INDEX customers_email ON customers (email) WHERE email IS NOT NULL AND phone IS NULL AND reference IS NULL;
