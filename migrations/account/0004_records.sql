-- Who was erased and stays away: keyed hashes of what they would come back by. A customer's and a visit's reference stay
-- for good, a phone and a mail address for a year. `visit_id` is set on a visit's alone.
CREATE TABLE erased_people (
  hash        TEXT PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  visit_id    INTEGER,
  until       INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_people_customer ON erased_people (customer_id);

-- Money at risk is summed by customer from the complaints of a period.
CREATE INDEX cases_raised ON cases (raised_at);

-- It was counted complaint by complaint before, one customer several times: those counts are read no more.
UPDATE daily_counts SET more =
  (SELECT json_group_object(key, value) FROM json_each(daily_counts.more) WHERE key NOT GLOB '[vs].*')
  WHERE more GLOB '*"[vs].*';
UPDATE staff_daily_counts SET more =
  (SELECT json_group_object(key, value) FROM json_each(staff_daily_counts.more) WHERE key NOT GLOB '[vs].*')
  WHERE more GLOB '*"[vs].*';
