CREATE TABLE refund (
  id           uuid PRIMARY KEY,
  order_id     uuid NOT NULL REFERENCES orders,
  requested_by text NOT NULL,
  amount       bigint NOT NULL CHECK (amount > 0),
  currency     char(3) NOT NULL,
  reason       text NOT NULL,
  requested_at timestamptz NOT NULL,
  status       text NOT NULL CHECK (status IN ('REQUESTED', 'APPROVED', 'REJECTED')),
  decided_by   text CHECK (decided_by <> requested_by),
  decided_at   timestamptz,
  version      bigint NOT NULL,
  CHECK ((status = 'REQUESTED') = (decided_by IS NULL)),
  CHECK ((status = 'REQUESTED') = (decided_at IS NULL))
);

CREATE INDEX refund_by_order ON refund (order_id);
CREATE INDEX refund_waiting ON refund (requested_at, id) WHERE status = 'REQUESTED';

GRANT SELECT, INSERT, UPDATE ON refund TO "${user}";
