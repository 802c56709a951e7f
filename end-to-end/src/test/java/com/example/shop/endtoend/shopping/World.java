package com.example.shop.endtoend.shopping;

import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings about what a test begins with. */
public final class World {
  private static final AtomicInteger PRODUCTS = new AtomicInteger();

  private final Doors doors;

  public World(Doors doors) {
    this.doors = doors;
  }

  /** A product that nothing else is about, at 20.00 euro. */
  public String offers(int pieces) {
    return offers(String.format(Locale.ROOT, "TST-%04d", PRODUCTS.incrementAndGet()), pieces);
  }

  public String offers(String sku, int pieces) {
    doors
        .database()
        .change(
            """
            WITH added AS (
              INSERT INTO product (sku, name, description, category, amount, currency)
              VALUES (?, ?, 'Made of solid oak.', 'DESK', 2000, 'EUR') RETURNING sku)
            INSERT INTO stock_item (sku, on_hand) SELECT sku, ? FROM added
            """,
            sku,
            "Rosewood " + sku,
            pieces);
    return sku;
  }

  /** The shop never had the product. */
  public void forgets(String sku) {
    doors.database().change("DELETE FROM stock_item WHERE sku = ?", sku);
    doors.database().change("DELETE FROM product WHERE sku = ?", sku);
  }

  public long stockOf(String sku) {
    return doors.database().number("SELECT on_hand FROM stock_item WHERE sku = ?", sku);
  }

  /** An order of one piece. */
  public String ordered(String buyer, String sku) {
    var reply = Shopper.at(doors.api(), buyer).places(Line.of(1, sku));
    return expect("Placed", reply).id();
  }

  public String shipped(String buyer, String sku) {
    var order = ordered(buyer, sku);
    ships(order);
    return order;
  }

  public void ships(String order) {
    expect("Shipped", ApiShopper.at(doors.api(), "partner").ships(order));
  }

  /** The order becomes another one than somebody saw, though nobody can do that yet. */
  public void touches(String order) {
    doors
        .database()
        .change("UPDATE orders SET version = version + 1 WHERE id = CAST(? AS uuid)", order);
  }

  /** A request to get 5.00 euro back. */
  public String wantedBack(String buyer, String order) {
    expect("Requested", Shopper.at(doors.api(), buyer).asksBack("5.00", order));
    return doors
        .database()
        .texts("SELECT id FROM refund WHERE order_id = CAST(? AS uuid)", order)
        .getFirst();
  }

  private static Reply expect(String outcome, Reply reply) {
    if (!reply.is(outcome)) {
      throw new IllegalStateException("the test begins with " + outcome + ", not " + reply);
    }
    return reply;
  }
}
