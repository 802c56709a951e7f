CREATE TABLE draft (
  author  text PRIMARY KEY,
  words   text NOT NULL,
  kept_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO "${user}";
