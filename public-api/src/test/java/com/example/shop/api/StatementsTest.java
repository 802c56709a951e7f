package com.example.shop.api;

import static com.example.shop.api.Api.line;
import static com.example.shop.api.Api.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.database.RoundTrips;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How many statements a request costs, as PostgreSQL counts them, and how often it waits for it.
 */
@QuarkusTest
class StatementsTest {
  private final Api buyer = Api.as("buyer");

  @Test
  void placesAnOrderWithTwoLinesInEightStatements() {
    assertAtMost(8, this::order);
  }

  /**
   * BEGIN with the request key, its answer and the savepoint; the shelves; stock with its
   * movements; the order; its lines; the answer with the audit record; COMMIT.
   */
  @Test
  void waitsSevenTimesForTheDatabaseToPlaceAnOrder() {
    order();
    assertEquals(7, RoundTrips.during(this::order));
  }

  /** Lines are inserted together, but in powers of two. */
  @Test
  void addsNextToNothingForEachFurtherLine() {
    stock(40);
    var two = cost(() -> buyer.post("/v1/orders", fill(2)).statusCode(201));
    var twenty = cost(() -> buyer.post("/v1/orders", fill(20)).statusCode(201));
    assertTrue(twenty - two <= 1, two + " for two lines, " + twenty + " for twenty");
  }

  @Test
  void costsTheSameInATenTimesLargerShop() {
    stock(60);
    Runnable order = () -> buyer.post("/v1/orders", fill(2)).statusCode(201);
    var id = buyer.ordered("PAC-0004", 1);
    Runnable read = () -> buyer.get("/v1/orders/" + id).statusCode(200);
    var ordering = cost(order);
    var reading = cost(read);
    stock(1200);
    assertEquals(ordering, cost(order));
    assertEquals(reading, cost(read));
  }

  @Test
  void showsOneOrderInTwoStatements() {
    var id = buyer.ordered("PAC-0004", 1);
    assertAtMost(2, () -> buyer.get("/v1/orders/" + id).statusCode(200));
  }

  @Test
  void listsInOneStatementHoweverMuchThereIs() {
    IntStream.range(0, 3).forEach(i -> buyer.ordered("PAC-0004", 1));
    assertEquals(1, cost(() -> buyer.get("/v1/orders?limit=2").statusCode(200)));
    IntStream.range(0, 27).forEach(i -> buyer.ordered("PAC-0006", 1));
    assertEquals(1, cost(() -> buyer.get("/v1/orders?limit=30").statusCode(200)));
    assertEquals(1, cost(() -> Api.nobody().get("/v1/products?limit=5").statusCode(200)));
    stock(600);
    assertEquals(1, cost(() -> Api.nobody().get("/v1/products?limit=50").statusCode(200)));
    assertEquals(1, cost(() -> Api.nobody().get("/v1/products/PAC-0004").statusCode(200)));
    assertEquals(1, cost(() -> Api.as("clerk").get("/v1/refunds?limit=100").statusCode(200)));
  }

  private void order() {
    buyer.post("/v1/orders", lines(line("PAC-0004", 1), line("PAC-0005", 1))).statusCode(201);
  }

  /** Products FILL-000001 and so on are there, with stock. */
  private static void stock(int products) {
    Database.execute(
        String.format(
            Locale.ROOT,
            """
        INSERT INTO product (sku, name, description, category, amount, currency)
        SELECT 'FILL-' || lpad(n::text, 6, '0'), 'Filler ' || n, 'Fills the shelf.', 'PAPER', 100, 'EUR'
        FROM generate_series(1, %d) AS n ON CONFLICT DO NOTHING
        """,
            products));
    Database.execute(
        "INSERT INTO stock_item (sku, on_hand) SELECT sku, 50 FROM product ON CONFLICT DO NOTHING");
  }

  private static String fill(int count) {
    return lines(
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> line(String.format(Locale.ROOT, "FILL-%06d", i), 1))
            .toArray(String[]::new));
  }

  private static void assertAtMost(long most, Runnable request) {
    var spent = cost(request);
    assertTrue(spent <= most && spent > 0, spent + " statements, at most " + most);
  }

  private static long cost(Runnable request) {
    request.run();
    Database.forgetStatements();
    request.run();
    return Database.statements();
  }
}
