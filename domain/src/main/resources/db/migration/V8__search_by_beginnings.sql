-- Each word of a search must begin a word of the text. A dictionary of English leaves out words such as "the", and so "no" would not
-- find a notebook; and the parser keeps 24/6, 0.5 and the digits of PEN-0001 in pieces of its own. So words are what stands between
-- characters that are no letters and no digits, by Unicode, whatever the locale of the database is.
DROP INDEX product_by_words;
ALTER TABLE product DROP COLUMN search;
ALTER TABLE product ADD COLUMN search tsvector GENERATED ALWAYS AS (
  to_tsvector('simple', regexp_replace(
    lower(normalize(name || ' ' || description || ' ' || sku, NFKC) COLLATE pg_c_utf8), '[^[:alnum:]]+', ' ', 'g'))
) STORED;
CREATE INDEX product_by_words ON product USING gin (search);
