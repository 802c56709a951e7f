CREATE TABLE product (
  sku         text    COLLATE "C" PRIMARY KEY CHECK (sku ~ '^[A-Z0-9][A-Z0-9-]{2,31}$'),
  name        text    COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  description text    NOT NULL CHECK (length(description) <= 2000),
  category    text    NOT NULL,
  amount      bigint  NOT NULL CHECK (amount >= 0),
  currency    char(3) NOT NULL,
  version     bigint  NOT NULL DEFAULT 0,
  search      tsvector GENERATED ALWAYS AS (to_tsvector('english', name || ' ' || description || ' ' || sku)) STORED
);

-- Pages are read by keyset in the order of names; searches through the inverted index.
CREATE INDEX product_by_name ON product (name, sku);
CREATE INDEX product_by_category ON product (category, name, sku);
CREATE INDEX product_by_words ON product USING gin (search);

GRANT SELECT, UPDATE ON product TO "${user}";
