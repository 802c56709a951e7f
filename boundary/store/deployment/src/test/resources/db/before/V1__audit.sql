-- Append-only: the application may read and insert, nothing else.
CREATE TABLE audit_record (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xid          xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at           timestamptz NOT NULL,
  actor        text NOT NULL,
  capability   text NOT NULL,
  door         text NOT NULL,
  risk         text NOT NULL,
  outcome      text NOT NULL,
  subject      text,
  trace_id     text NOT NULL,
  request_key  text,
  input_digest text NOT NULL
);

CREATE INDEX audit_record_in_chain_order ON audit_record (xid, id);
CREATE INDEX audit_record_by_subject ON audit_record (subject, id);

-- The chain: one link per record, made after the commit by the sealer.
CREATE TABLE audit_seal (
  position  bigint PRIMARY KEY,
  record_id bigint NOT NULL UNIQUE,
  hash      char(64) NOT NULL
);

GRANT SELECT, INSERT ON audit_record, audit_seal TO "${user}";
