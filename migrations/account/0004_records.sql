-- Who was erased and stays away: keyed hashes of what they would come back by. A customer's and a visit's reference stay
-- for good, a phone and a mail address for a year. `visit_id` is set on a visit's alone.
CREATE TABLE erased_people (
  hash        TEXT PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  visit_id    INTEGER,
  until       INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_people_customer ON erased_people (customer_id);
