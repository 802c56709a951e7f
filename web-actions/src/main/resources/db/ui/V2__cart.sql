CREATE TABLE cart (
  id              uuid PRIMARY KEY,
  buyer           text NOT NULL UNIQUE,
  version         bigint NOT NULL,
  ordering_since  timestamptz,
  ordered_version bigint,
  ordered_as      uuid
);

CREATE TABLE cart_line (
  cart_id  uuid NOT NULL REFERENCES cart,
  sku      text COLLATE "C" NOT NULL,
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
  added_by text NOT NULL,
  PRIMARY KEY (cart_id, sku)
);

GRANT SELECT, INSERT, UPDATE ON cart TO "${user}";
GRANT SELECT, INSERT, UPDATE, DELETE ON cart_line TO "${user}";
