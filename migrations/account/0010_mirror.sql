-- How each of the staff thought the visit went, as a JSON object by staff id (src/account/ratings.ts); null until one of
-- them said so. It takes the place of `self_rating`, which nothing writes or reads any more.
ALTER TABLE visits ADD COLUMN mirror TEXT;
