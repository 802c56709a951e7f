CREATE TABLE stock_item (
  sku     text COLLATE "C" PRIMARY KEY REFERENCES product,
  on_hand integer NOT NULL CHECK (on_hand >= 0)
);

CREATE TABLE stock_movement (
  id        uuid PRIMARY KEY,
  sku       text COLLATE "C" NOT NULL REFERENCES stock_item,
  delta     integer NOT NULL,
  reason    text NOT NULL,
  reference text NOT NULL,
  at        timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX stock_movement_by_sku ON stock_movement (sku);

GRANT SELECT, UPDATE ON stock_item TO "${user}";
GRANT SELECT, INSERT ON stock_movement TO "${user}";
