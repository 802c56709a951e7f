CREATE TABLE remark (
  id      uuid PRIMARY KEY,
  author  text NOT NULL,
  words   text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
  sent_at timestamptz NOT NULL,
  day     date NOT NULL
);

-- Nobody says the same twice on one day; the digest keeps the index small.
CREATE UNIQUE INDEX remark_once_a_day ON remark (author, day, md5(words));
-- Pages are read by keyset, oldest first.
CREATE INDEX remark_by_time ON remark (sent_at, id);

GRANT SELECT, INSERT ON remark TO "${user}";
