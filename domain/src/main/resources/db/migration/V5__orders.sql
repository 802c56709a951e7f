CREATE TABLE orders (
  id            uuid PRIMARY KEY,
  buyer         text NOT NULL,
  placed_at     timestamptz NOT NULL,
  status        text NOT NULL CHECK (status IN ('PLACED', 'SHIPPED', 'CANCELLED')),
  amount        bigint NOT NULL CHECK (amount >= 0),
  currency      char(3) NOT NULL,
  tracking_code text,
  closed_at     timestamptz,
  version       bigint NOT NULL,
  CHECK ((status = 'PLACED') = (closed_at IS NULL)),
  CHECK (status = 'SHIPPED' OR tracking_code IS NULL)
);

CREATE TABLE order_line (
  order_id uuid NOT NULL REFERENCES orders,
  line_no  integer NOT NULL,
  sku      text COLLATE "C" NOT NULL,
  name     text NOT NULL,
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
  amount   bigint NOT NULL CHECK (amount >= 0),
  currency char(3) NOT NULL,
  PRIMARY KEY (order_id, line_no)
);

CREATE INDEX orders_by_buyer ON orders (buyer, placed_at DESC, id DESC);

GRANT SELECT, INSERT, UPDATE ON orders TO "${user}";
GRANT SELECT, INSERT ON order_line TO "${user}";
