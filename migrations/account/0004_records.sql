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

-- When a row last changed as other systems see it, for lists in that order. What older code writes stands at their end.
ALTER TABLE visits ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE responses ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customers ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sites ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
UPDATE visits SET changed_at = created_at;
UPDATE responses SET changed_at = last_at;
UPDATE cases SET changed_at = max(raised_at, coalesce(taken_at, 0), coalesce(closed_at, 0));
CREATE INDEX visits_changed ON visits (changed_at);
CREATE INDEX responses_changed ON responses (changed_at);
CREATE INDEX cases_changed ON cases (changed_at);
CREATE INDEX customers_changed ON customers (changed_at);
CREATE INDEX staff_changed ON staff (changed_at);
CREATE INDEX sites_changed ON sites (changed_at);
