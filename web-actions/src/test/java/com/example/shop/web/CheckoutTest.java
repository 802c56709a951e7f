package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckoutTest {
  private Shopper buyer;

  @BeforeEach
  void empty() {
    buyer = Shopper.of("buyer");
    buyer.emptyCart();
    Warehouse.stock("KIT-0001", 100);
  }

  @AfterEach
  void release() {
    Database.change("UPDATE web.cart SET ordering_since = NULL");
  }

  @Test
  void placesTheOrderAndEmptiesTheCart() {
    var cart = buyer.cartWith("KIT-0001", 2);
    var placed = buyer.submit(cart.form("/checkout"), Map.of());
    assertEquals(303, placed.status());
    var order = buyer.get(placed.path());
    assertTrue(order.title().contains("Placed"));
    assertEquals("2", order.html().select("tbody td.number").first().text());
    assertTrue(buyer.get("/cart").text().contains("Your cart is empty"));
    assertEquals(98, Database.number("SELECT on_hand FROM stock_item WHERE sku = 'KIT-0001'"));
  }

  @Test
  void placesOneOrderWhenTheFormIsSentAgain() {
    var fields = Browser.filled(buyer.cartWith("KIT-0001", 1).form("/checkout"), Map.of());
    var before = orders();
    var first = buyer.post("/checkout", fields);
    var second = buyer.post("/checkout", fields);
    assertEquals(303, second.status());
    assertEquals(first.path(), second.path());
    assertEquals(before + 1, orders());
  }

  @Test
  void placesOneOrderWhenTheButtonIsPressedFasterThanTheAnswer() throws Exception {
    var fields = Browser.filled(buyer.cartWith("KIT-0001", 1).form("/checkout"), Map.of());
    var before = orders();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var answers =
          threads.invokeAll(
              IntStream.range(0, 4)
                  .<java.util.concurrent.Callable<Page>>mapToObj(
                      i ->
                          () ->
                              patiently(() -> buyer.request().formParams(fields).post("/checkout")))
                  .toList());
      var paths = new java.util.HashSet<String>();
      for (var answer : answers) {
        assertEquals(303, answer.get().status(), answer.get().text());
        paths.add(answer.get().path());
      }
      assertEquals(1, paths.size());
    }
    assertEquals(before + 1, orders());
  }

  /** Presses the button again when the page says when. */
  private static Page patiently(Supplier<Response> press) throws InterruptedException {
    var answer = press.get();
    for (var later = answer.header("Retry-After"); later != null; ) {
      Thread.sleep(Duration.ofSeconds(Long.parseLong(later)));
      answer = press.get();
      later = answer.header("Retry-After");
    }
    return new Page(answer);
  }

  @Test
  void placesOneOrderWhenTheDoorDiesBeforeTheCartIsEmptied() {
    var cart = buyer.cartWith("KIT-0001", 1);
    var id = Database.text("SELECT id FROM web.cart WHERE buyer = 'buyer'");
    var version = Database.text("SELECT version FROM web.cart WHERE buyer = 'buyer'");
    var placed = buyer.submit(cart.form("/checkout"), Map.of());
    assertEquals(303, placed.status(), placed.text());
    var before = orders();
    Database.change(
        "UPDATE web.cart SET version = ?::bigint, ordering_since = now(), ordered_version = NULL, ordered_as = NULL WHERE id = ?::uuid",
        version,
        id);
    Database.change(
        "INSERT INTO web.cart_line (cart_id, sku, quantity, added_by) VALUES (?::uuid, 'KIT-0001', 1, 'crash')",
        id);

    var shown = buyer.get("/cart");
    assertTrue(shown.text().contains("nothing is ordered twice"));
    var touched = buyer.submit(shown.form("/cart/lines/KIT-0001"), Map.of("quantity", "9"));
    assertEquals(422, touched.status());
    var again = buyer.submit(shown.form("/checkout"), Map.of());
    assertEquals(placed.path(), again.path());
    assertEquals(before, orders());
    assertTrue(buyer.get("/cart").text().contains("Your cart is empty"));
  }

  @Test
  void asksTheBuyerToLookWhenAnOldTryCannotBeTold() {
    var cart = buyer.cartWith("KIT-0001", 1);
    Database.change(
        "UPDATE web.cart SET ordering_since = now() - interval '20 hours' WHERE buyer = 'buyer'");
    var before = orders();
    var again = buyer.submit(cart.form("/checkout"), Map.of());
    assertEquals(422, again.status());
    assertTrue(again.problems().contains("Look at your orders"));
    assertEquals(before, orders());
    assertEquals(303, buyer.submit(again.form("/checkout"), Map.of()).status());
  }

  @Test
  void namesWhatIsOutOfStockAndCanBeTriedAgain() {
    var cart = buyer.cartWith("KIT-0001", 5);
    Warehouse.stock("KIT-0001", 4);
    var refused = buyer.submit(cart.form("/checkout"), Map.of());
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("not enough in stock of KIT-0001"));
    assertEquals("5", refused.html().select("#quantity-KIT-0001").val());
    Warehouse.stock("KIT-0001", 5);
    assertEquals(303, buyer.submit(refused.form("/checkout"), Map.of()).status());
  }

  @Test
  void namesWhatIsNoLongerSold() {
    buyer.cartWith("KIT-0001", 1);
    Database.change(
        "INSERT INTO web.cart_line SELECT id, 'OLD-0001', 1, 'x' FROM web.cart WHERE buyer = 'buyer'");
    var cart = buyer.get("/cart");
    assertTrue(cart.text().contains("No longer sold"));
    var refused = buyer.submit(cart.form("/checkout"), Map.of());
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("no longer has OLD-0001"));
    buyer.submit(refused.form("/cart/lines/OLD-0001/remove"), Map.of());
    assertEquals(303, buyer.submit(buyer.get("/cart").form("/checkout"), Map.of()).status());
  }

  @Test
  void refusesAnEmptyCart() {
    var form = buyer.cartWith("KIT-0001", 1).form("/checkout");
    buyer.emptyCart();
    var refused = buyer.submit(form, Map.of());
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("there is nothing to order"));
  }

  @Test
  void refusesACartThatAnotherWindowChanged() {
    var form = buyer.cartWith("KIT-0001", 1).form("/checkout");
    buyer.cartWith("KIT-0001", 1);
    var refused = buyer.submit(form, Map.of());
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("has changed since"));
    assertEquals(422, buyer.submit(form, Map.of("version", "many")).status());
  }

  @Test
  void doesNotSellToClerks() {
    var clerk = Shopper.of("clerk");
    clerk.request().formParams(Map.of()).get("/cart");
    var form = buyer.get("/products/KIT-0001").form("/cart/lines");
    var fields =
        Browser.filled(
            form, Map.of("csrf", clerk.get("/desk").form("/sign-out").formData().get(0).value()));
    assertEquals(303, clerk.post("/cart/lines", fields).status());
    var refused = clerk.submit(clerk.get("/cart").form("/checkout"), Map.of());
    assertEquals(403, refused.status());
    assertEquals("Not for you", refused.title());
    clerk.emptyCart();
  }

  private static long orders() {
    return Database.number("SELECT count(*) FROM orders");
  }
}
