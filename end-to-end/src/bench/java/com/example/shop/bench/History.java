package com.example.shop.bench;

import java.sql.SQLException;

/** Fills the shop with what happened before: orders, one in ten of one buyer, and audit records. */
final class History {
  private static final String ORDERS =
      """
      INSERT INTO orders (id, buyer, placed_at, status, amount, currency, version)
      SELECT gen_random_uuid(), CASE WHEN i % 10 = 0 THEN 'buyer' ELSE 'buyer-' || i % 1000 END,
        now() - i * interval '1 minute', 'PLACED', 3870, 'EUR', 0
      FROM generate_series(:first, :last) AS i
      """;
  private static final String LINES =
      """
      INSERT INTO order_line (order_id, line_no, sku, name, quantity, amount, currency)
      SELECT o.id, n, 'PEN-000' || n + 1, 'A pen', n + 1, 1290, 'EUR'
      FROM orders o, generate_series(0, 1) AS n
      WHERE NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id)
      """;
  private static final String RECORDS =
      """
      INSERT INTO boundary.audit_record (at, actor, capability, door, risk, outcome, subject, trace_id, input_digest)
      SELECT now() - i * interval '1 minute', 'buyer-' || i % 1000, 'orders.place', 'api', 'HIGH', 'Placed',
        gen_random_uuid()::text, md5(i::text), repeat(md5(i::text), 2)
      FROM generate_series(:first, :last) AS i
      """;

  private final Stand stand;
  private int made;

  History(Stand stand) {
    this.stand = stand;
  }

  /**
   * @param size how many orders and how many audit records there shall be; not fewer than there are
   * @return how many records a door sealed in a second meanwhile
   */
  double fillTo(int size) throws SQLException, InterruptedException {
    var last = made + size - (int) stand.number("SELECT count(*) FROM orders");
    stand.sql(numbered(ORDERS, last));
    stand.sql(LINES);
    var open = unsealed();
    var start = System.nanoTime();
    stand.sql(numbered(RECORDS, last));
    open += last - made;
    while (unsealed() > 0) {
      Thread.sleep(50);
    }
    made = last;
    var perSecond = open / ((System.nanoTime() - start) / 1e9);
    stand.sql("VACUUM (ANALYZE) orders");
    stand.sql("VACUUM (ANALYZE) order_line");
    stand.sql("VACUUM (ANALYZE) boundary.audit_record");
    stand.sql("VACUUM (ANALYZE) boundary.audit_seal");
    return perSecond;
  }

  private String numbered(String sql, int last) {
    return sql.replace(":first", String.valueOf(made + 1)).replace(":last", String.valueOf(last));
  }

  private long unsealed() throws SQLException {
    return stand.number(
        "SELECT (SELECT count(*) FROM boundary.audit_record) - (SELECT count(*) FROM boundary.audit_seal)");
  }
}
