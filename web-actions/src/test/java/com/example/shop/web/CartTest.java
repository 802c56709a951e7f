package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CartTest {
  private Shopper buyer;

  @BeforeEach
  void empty() {
    buyer = Shopper.of("buyer");
    buyer.emptyCart();
  }

  @Test
  void invitesToTheCatalogueWhileEmpty() {
    assertTrue(buyer.get("/cart").text().contains("Your cart is empty"));
  }

  @Test
  void addsChangesAndRemoves() {
    var cart = buyer.cartWith("PEN-0001", 2);
    assertTrue(cart.text().contains("€25.80"));
    cart = buyer.cartWith("PEN-0001", 1);
    assertEquals("3", cart.html().select("#quantity-PEN-0001").val());
    var changed = buyer.submit(cart.form("/cart/lines/PEN-0001"), Map.of("quantity", "5"));
    assertEquals(303, changed.status());
    cart = buyer.get("/cart");
    assertTrue(cart.text().contains("€64.50"));
    assertEquals(303, buyer.submit(cart.form("/cart/lines/PEN-0001/remove"), Map.of()).status());
    assertTrue(buyer.get("/cart").text().contains("Your cart is empty"));
  }

  @Test
  void takesOneMoreAndOneLessOfWhatTheFieldSays() {
    var form = buyer.cartWith("PEN-0001", 2).form("/cart/lines/PEN-0001");
    buyer.submit(form, Map.of("quantity", "4", "step", "1"));
    assertEquals("5", buyer.get("/cart").html().select("#quantity-PEN-0001").val());
    buyer.submit(form, Map.of("quantity", "5", "step", "-1"));
    assertEquals("4", buyer.get("/cart").html().select("#quantity-PEN-0001").val());
    var least = buyer.submit(form, Map.of("quantity", "1", "step", "-1"));
    assertEquals(422, least.status());
    assertEquals("must be a whole number from 1 to 10,000", least.errorAt("quantity-PEN-0001"));
  }

  @Test
  void saysOnceWhatWasDone() {
    var added = buyer.cartWith("PEN-0001", 2);
    assertEquals("It is in your cart.", added.html().select(".flash").text());
    assertTrue(buyer.get("/cart").html().select(".flash").isEmpty());
  }

  @Test
  void belongsToThePersonAndOutlivesTheSession() {
    buyer.cartWith("PEN-0002", 4);
    buyer.submit(buyer.get("/").form("/sign-out"), Map.of());
    assertEquals("4", Shopper.of("buyer").get("/cart").html().select("#quantity-PEN-0002").val());
    assertTrue(Browser.of("buyer2").get("/cart").html().select("#quantity-PEN-0002").isEmpty());
  }

  @Test
  void keepsWhatAStrangerWantedToBuy() {
    var stranger = new Shopper();
    var product = stranger.get("/products/PEN-0004");
    var asked = stranger.submit(product.form("/cart/lines"), Map.of("quantity", "3"));
    assertEquals(303, asked.status());
    assertEquals("/sign-in", stranger.get(asked.path()).path());
    var back = stranger.signIn("buyer2", "buyer2");
    assertEquals(asked.path(), back.path());
    stranger.emptyCart();
    var page = stranger.get(back.path());
    assertEquals("3", page.html().select("#quantity").val());
    stranger.submit(page.form("/cart/lines"), Map.of());
    assertEquals("3", stranger.get("/cart").html().select("#quantity-PEN-0004").val());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "10001",
        "99999999999999999999",
        "abc",
        "",
        " ",
        "1.5",
        "1e3",
        "0x10",
        "<script>",
        "1; DROP TABLE cart",
        "🖊",
        "\u202e1"
      })
  void refusesWhatIsNoQuantityAndKeepsIt(String typed) {
    var wrong = typed.isBlank() ? "must be given" : "must be a whole number from 1 to 10,000";
    var product = buyer.get("/products/PEN-0001");
    var again = buyer.submit(product.form("/cart/lines"), Map.of("quantity", typed));
    assertEquals(422, again.status());
    assertEquals(wrong, again.errorAt("quantity"));
    assertEquals(typed, again.html().select("#quantity").val());

    var cart = buyer.cartWith("PEN-0001", 1);
    var kept = buyer.submit(cart.form("/cart/lines/PEN-0001"), Map.of("quantity", typed));
    assertEquals(422, kept.status());
    assertEquals(typed, kept.html().select("#quantity-PEN-0001").val());
    assertEquals(wrong, kept.errorAt("quantity-PEN-0001"));
    assertEquals("1", buyer.get("/cart").html().select("#quantity-PEN-0001").val());
  }

  @Test
  void hasNoPlaceForWhatIsNoProduct() {
    var form = buyer.get("/products/PEN-0001").form("/cart/lines");
    for (var sku : new String[] {"PEN-9999", "", "<b>", "x".repeat(500)}) {
      assertEquals(404, buyer.submit(form, Map.of("sku", sku)).status(), sku);
    }
  }

  @Test
  void addsOnceWhenTheFormIsSentTwice() {
    var form = buyer.get("/products/PEN-0003").form("/cart/lines");
    var fields = Browser.filled(form, Map.of("quantity", "2"));
    assertEquals(303, buyer.post("/cart/lines", fields).status());
    assertEquals(303, buyer.post("/cart/lines", fields).status());
    assertEquals("2", buyer.get("/cart").html().select("#quantity-PEN-0003").val());
  }

  @Test
  void refusesASumBeyondTheLargestQuantity() {
    buyer.cartWith("PEN-0001", 10_000);
    var form = buyer.get("/products/PEN-0001").form("/cart/lines");
    var page = buyer.submit(form, Map.of("quantity", "1"));
    assertEquals(422, page.status());
    assertEquals(
        "must not exceed 10,000 together with the 10,000 in your cart", page.errorAt("quantity"));
    assertEquals("10000", buyer.get("/cart").html().select("#quantity-PEN-0001").val());
  }

  @Test
  void refusesAKeyThatIsNone() {
    var form = buyer.get("/products/PEN-0001").form("/cart/lines");
    for (var key : new String[] {"", "ü", "x".repeat(256)}) {
      assertEquals(422, buyer.submit(form, Map.of("requestKey", key)).status());
    }
  }
}
