package com.example.shop.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills the catalogue to a size. One generated product in ten has the word {@value #COMMON}, one in
 * five hundred the word {@value #MIDDLING}, five in all the word {@value #RARE}.
 */
final class Catalogue {
  static final String COMMON = "recycled";
  static final String MIDDLING = "walnut";
  static final String RARE = "zirconium";

  private static final String PRODUCTS =
      """
      INSERT INTO product (sku, name, description, category, amount, currency)
      SELECT 'GEN-' || lpad(i::text, 7, '0'),
        (ARRAY['Blue', 'Compact', 'Durable', 'Economy', 'Folding', 'Green', 'Heavy', 'Large', 'Magnetic', 'Office',
               'Plain', 'Quick', 'Red', 'Slim', 'Square', 'Tall', 'Thin', 'Universal', 'White', 'Yellow'])[1 + h % 20]
          || ' ' ||
        (ARRAY['binder', 'board', 'box', 'calendar', 'clip', 'cup', 'envelope', 'eraser', 'file', 'folder', 'glue',
               'label', 'marker', 'notebook', 'pad', 'pen', 'ruler', 'stamp', 'tape', 'tray'])[1 + h / 20 % 20]
          || ', no. ' || i,
        'Made for daily use, item ' || i
          || CASE WHEN i % 10 = 0 THEN ', recycled' ELSE '' END
          || CASE WHEN i % 500 = 1 THEN ', walnut' ELSE '' END
          || CASE WHEN i <= 900 AND i % 180 = 0 THEN ', zirconium' ELSE '' END,
        (ARRAY['WRITING', 'PAPER', 'DESK', 'FILING', 'PACKING', 'KITCHEN'])[1 + h / 400 % 6],
        100 + h % 9900, 'EUR'
      FROM (SELECT i, abs(hashint4(i)::bigint) AS h FROM generate_series(:first, :last) AS i) AS numbers
      """;

  private final Stand stand;
  private int generated;

  Catalogue(Stand stand) {
    this.stand = stand;
  }

  /**
   * @param size how many products there shall be; not fewer than there are
   */
  void fillTo(int size) throws SQLException {
    var more = size - (int) stand.number("SELECT count(*) FROM product");
    var indexes = indexes();
    for (var index : indexes) {
      stand.sql("DROP INDEX " + index.name());
    }
    stand.sql(
        PRODUCTS
            .replace(":first", String.valueOf(generated + 1))
            .replace(":last", String.valueOf(generated + more)));
    generated += more;
    stand.sql(
        "INSERT INTO stock_item SELECT sku, 100 FROM product WHERE sku LIKE 'GEN-%' ON CONFLICT DO NOTHING");
    for (var index : indexes) {
      stand.sql(index.definition());
    }
    stand.sql("VACUUM (ANALYZE) product");
    stand.sql("VACUUM (ANALYZE) stock_item");
  }

  private record Index(String name, String definition) {}

  /** All but those of constraints: building them afterwards is much faster. */
  private List<Index> indexes() throws SQLException {
    var named =
        """
        FROM pg_indexes WHERE tablename = 'product'
          AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname) ORDER BY indexname
        """;
    var names = stand.texts("SELECT indexname " + named);
    var definitions = stand.texts("SELECT indexdef " + named);
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Index(names.get(i), definitions.get(i)))
        .toList();
  }
}
