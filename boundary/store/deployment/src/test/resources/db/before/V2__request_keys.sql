CREATE TABLE request_key (
  actor        text NOT NULL,
  capability   text NOT NULL,
  key          text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  input_digest text NOT NULL,
  outcome      text,
  answer       text,
  PRIMARY KEY (actor, capability, key)
);

CREATE INDEX request_key_by_age ON request_key (created_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON request_key TO "${user}";
