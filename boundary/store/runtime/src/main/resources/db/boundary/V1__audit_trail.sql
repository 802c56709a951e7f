GRANT USAGE ON SCHEMA boundary TO "${user}";

-- Projects made before this extension have the tables in public, by a step of their own. They move with their rows and rights,
-- and leave views behind, for replicas of the version before. A lock is waited for less long than PostgreSQL lets a deadlock last
-- (one second), and then once more: so whoever holds one is never ended because of us, and nobody waits long behind us.
SET LOCAL lock_timeout = '400ms';
DO $$
DECLARE
  tries integer := 0;
BEGIN
  IF to_regclass('public.flyway_schema_history') IS NULL THEN
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT FROM public.flyway_schema_history WHERE script ~ '(^|/)V1__audit[.]sql$' AND success) THEN
    RETURN;
  END IF;
  LOOP
    BEGIN
      LOCK TABLE public.audit_record, public.audit_seal IN ACCESS EXCLUSIVE MODE;
      EXIT;
    EXCEPTION WHEN lock_not_available THEN
      tries := tries + 1;
      IF tries = 20 THEN
        RAISE;
      END IF;
      PERFORM pg_sleep(0.5);
    END;
  END LOOP;
  ALTER TABLE public.audit_record SET SCHEMA boundary;
  ALTER TABLE public.audit_seal SET SCHEMA boundary;
  CREATE VIEW public.audit_record AS SELECT * FROM boundary.audit_record;
  CREATE VIEW public.audit_seal AS SELECT * FROM boundary.audit_seal;
  GRANT SELECT, INSERT ON public.audit_record, public.audit_seal TO "${user}";
  DELETE FROM public.flyway_schema_history WHERE script ~ '(^|/)V1__audit[.]sql$';
END
$$;

-- Append-only: the application may read and insert, nothing else.
CREATE TABLE IF NOT EXISTS boundary.audit_record (
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

CREATE INDEX IF NOT EXISTS audit_record_in_chain_order ON boundary.audit_record (xid, id);
CREATE INDEX IF NOT EXISTS audit_record_by_subject ON boundary.audit_record (subject, id);

-- The chain: one link per record, made after the commit by the sealer.
CREATE TABLE IF NOT EXISTS boundary.audit_seal (
  position  bigint PRIMARY KEY,
  record_id bigint NOT NULL UNIQUE,
  hash      char(64) NOT NULL
);

GRANT SELECT, INSERT ON boundary.audit_record, boundary.audit_seal TO "${user}";
