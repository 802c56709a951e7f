-- Each word of a search must begin a word of the text. A dictionary of English leaves out words such as "the", and so "no" would not
-- find a notebook; and the parser keeps 24/6, 0.5 and the digits of PEN-0001 in pieces of its own. So words are what stands between
-- spaces, punctuation and symbols, by Unicode, whatever the locale of the database is.

-- The words of any text, of what is searched and of what is typed. All forms of a letter are one: of capital and small, of σ and ς, of İ
-- and i (of which Unicode makes an i and a dot, U+0307). Left out are characters that nobody sees, and what is longer than the 2,046
-- bytes that a tsvector takes in a word.
CREATE FUNCTION search_words(written text) RETURNS text[] IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY(
  SELECT left(word, 255)
  FROM regexp_split_to_table(
    regexp_replace(
      normalize(casefold(normalize(written, NFKC) COLLATE pg_unicode_fast), NFKC),
      '[\u0307\u00AD\u200C-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]', '', 'g') COLLATE pg_c_utf8,
    '[[:space:][:punct:][:cntrl:]\u200B]+') AS word
  WHERE word COLLATE pg_unicode_fast ~ '[[:alnum:]]'
);

DROP INDEX product_by_words;
ALTER TABLE product DROP COLUMN search;
ALTER TABLE product ADD COLUMN search tsvector GENERATED ALWAYS AS (
  array_to_tsvector(search_words(name || ' ' || description || ' ' || sku))
) STORED;
CREATE INDEX product_by_words ON product USING gin (search);
