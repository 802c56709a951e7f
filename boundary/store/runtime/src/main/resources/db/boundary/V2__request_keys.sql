-- As the audit trail's tables before: moved where the project made it itself.
SET LOCAL lock_timeout = '400ms';
DO $$
DECLARE
  tries integer := 0;
BEGIN
  IF to_regclass('public.flyway_schema_history') IS NULL THEN
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT FROM public.flyway_schema_history WHERE script ~ '(^|/)V2__request_keys[.]sql$' AND success) THEN
    RETURN;
  END IF;
  LOOP
    BEGIN
      LOCK TABLE public.request_key IN ACCESS EXCLUSIVE MODE;
      EXIT;
    EXCEPTION WHEN lock_not_available THEN
      tries := tries + 1;
      IF tries = 20 THEN
        RAISE;
      END IF;
      PERFORM pg_sleep(0.5);
    END;
  END LOOP;
  ALTER TABLE public.request_key SET SCHEMA boundary;
  CREATE VIEW public.request_key AS SELECT * FROM boundary.request_key;
  GRANT SELECT, INSERT, UPDATE, DELETE ON public.request_key TO "${user}";
  DELETE FROM public.flyway_schema_history WHERE script ~ '(^|/)V2__request_keys[.]sql$';
END
$$;

CREATE TABLE IF NOT EXISTS boundary.request_key (
  actor        text NOT NULL,
  capability   text NOT NULL,
  key          text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  input_digest text NOT NULL,
  outcome      text,
  answer       text,
  PRIMARY KEY (actor, capability, key)
);

CREATE INDEX IF NOT EXISTS request_key_by_age ON boundary.request_key (created_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON boundary.request_key TO "${user}";
