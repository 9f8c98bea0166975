-- Charts are made from a unit's own weeks against the others' now, and a design says what the others are usually worth.
-- What was kept of the former charts is made again at the next look; older code makes its own.
DELETE FROM baselines;
DELETE FROM drift_chart_days;

-- How often the customer had answered before this answer, as what it counts: a customer who answers often is one voice.
ALTER TABLE responses ADD COLUMN repeats TEXT NOT NULL DEFAULT '{}';
