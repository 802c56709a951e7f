package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.OldFormsChecks;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As {@link OldFormsTest}, for the forms of the shop. */
@QuarkusTest
class OldShopFormsTest extends OldFormsChecks {

  @Test
  void fillAndEmptyTheCart() {
    var buyer = Shopper.of("buyer");
    buyer.emptyCart();
    assertEquals("/cart", send(buyer, "add-to-cart", Map.of(), Map.of("quantity", "37")).path());
    var line = "#quantity-PEN-0001";
    assertEquals("37", buyer.get("/cart").html().select(line).val());
    assertEquals("/cart", send(buyer, "cart-line", Map.of(), Map.of("quantity", "73")).path());
    assertEquals("73", buyer.get("/cart").html().select(line).val());
    assertEquals("/cart", send(buyer, "cart-line-remove", Map.of(), Map.of()).path());
    assertTrue(buyer.get("/cart").html().select(line).isEmpty());
  }

  @Test
  void placeAndCancelAnOrder() {
    var buyer = Shopper.of("buyer");
    buyer.emptyCart();
    var version = buyer.cartWith("PEN-0001", 1).html().select("input[name=version]").val();
    var order = send(buyer, "checkout", Map.of("version", version), Map.of()).path();
    assertTrue(order.startsWith("/orders/"), order);
    var seen = buyer.get(order).html().select("input[name=version]").val();
    var given = Map.of("order", Page.idIn(order), "version", seen);
    assertEquals(order, send(buyer, "cancel", given, Map.of()).path());
  }

  @Test
  void askForMoneyBackAndDecide() {
    var buyer = Shopper.of("buyer");
    var order = buyer.order("PEN-0001", 1);
    Warehouse.ship(order);
    var given = Map.of("order", Page.idIn(order));
    var typed = Map.of("amount", "1.23", "reason", "two of them leak");
    assertEquals(order, send(buyer, "refund", given, typed).path());
    var refund =
        Database.text("SELECT id FROM refund WHERE order_id = ?::uuid", given.get("order"));
    var decided =
        send(
            Browser.of("clerk"), "decide", Map.of("refund", refund), Map.of("decision", "approve"));
    assertEquals("/desk", decided.path());
  }

  @Test
  void describeAProduct() {
    var clerk = Browser.of("clerk");
    var version = clerk.get("/desk/products/PEN-0003").html().select("input[name=version]").val();
    var typed = Map.of("name", "Pen of the old form", "description", "It writes well.");
    assertEquals(
        "/products/PEN-0003", send(clerk, "describe", Map.of("version", version), typed).path());
  }

  @Test
  void checkTheTrail() {
    assertEquals(200, send(Browser.of("auditor"), "verify", Map.of(), Map.of()).status());
  }
}
