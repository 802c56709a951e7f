package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements are counted by the database itself. */
@QuarkusTest
class SqlBudgetTest {
  private Shopper buyer;

  @BeforeEach
  void signIn() {
    buyer = Shopper.of("buyer");
  }

  @Test
  void showsTheCatalogueInOneStatement() {
    var visitor = new Browser();
    assertEquals(1, statements(() -> visitor.get("/")));
    assertEquals(1, statements(() -> visitor.get("/?words=pen&category=writing")));
    assertEquals(1, statements(() -> visitor.get("/products/PEN-0001")));
  }

  @Test
  void showsTenTimesTheCatalogueInOneStatement() {
    Database.change(
        """
        INSERT INTO product (sku, name, description, category, amount, currency)
        SELECT 'TEN-' || n, 'Many of these ' || n, '', 'DESK', 100, 'EUR' FROM generate_series(1000, 1599) n
        """);
    Database.change("INSERT INTO stock_item SELECT sku, 1 FROM product WHERE sku LIKE 'TEN-%'");
    try {
      assertEquals(1, statements(() -> new Browser().get("/")));
      assertEquals(1, statements(() -> new Browser().get("/?words=many")));
    } finally {
      Database.change("DELETE FROM stock_item WHERE sku LIKE 'TEN-%'");
      Database.change("DELETE FROM product WHERE sku LIKE 'TEN-%'");
    }
  }

  @Test
  void showsAnOrderInTwoStatementsWhateverItsLines() {
    var small = buyer.order("PAP-0006", 1);
    assertEquals(2, statements(() -> buyer.get(small)));
    buyer.emptyCart();
    for (var i = 1; i <= 9; i++) {
      buyer.cartWith("PAP-000" + i, 1);
    }
    buyer.cartWith("PAP-0010", 1);
    var large = buyer.submit(buyer.get("/cart").form("/checkout"), Map.of()).path();
    assertEquals(10, buyer.get(large).html().select("tbody tr").size());
    assertEquals(2, statements(() -> buyer.get(large)));
    assertEquals(1, statements(() -> buyer.get("/orders")));
  }

  @Test
  void showsTheCartInTwoStatementsWhateverItsLines() {
    buyer.emptyCart();
    buyer.cartWith("PEN-0001", 1);
    assertEquals(2, statements(() -> buyer.get("/cart")));
    for (var i = 2; i <= 9; i++) {
      buyer.cartWith("PEN-000" + i, 1);
    }
    assertEquals(2, statements(() -> buyer.get("/cart")));
  }

  private static long statements(Runnable work) {
    work.run();
    var before = counted();
    work.run();
    var after = counted();
    assertTrue(after >= before);
    return after - before;
  }

  private static long counted() {
    return Database.number(
        """
        SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND r.rolname = ? AND query !~* '^(begin|commit|rollback|set |show |start)'
        """,
        org.eclipse.microprofile.config.ConfigProvider.getConfig()
            .getValue("database.username", String.class));
  }
}
