package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * A form that somebody opened before a new build went out is as good as one of the new build. The
 * forms as the previous build gave them are kept in files; a name in braces stands for what is
 * different each time. Beside its own fields each is sent with one that this build does not know,
 * and without each of its technical ones: then it is shown again, with what was typed.
 */
@QuarkusTest
class OldFormsTest {
  private static final String FOLDER = "/forms-of-the-previous-build/";
  private static final List<String> TECHNICAL = List.of("csrf", "requestKey", "version");

  private static Page send(
      Browser person, String form, Map<String, String> given, Map<String, String> typed) {
    var old = Jsoup.parse(filled(form, person, given)).forms().getFirst();
    var action = old.attr("action");
    typed.keySet().forEach(name -> assertFalse(old.select("[name=" + name + "]").isEmpty(), name));
    var fields = Browser.filled(old, typed);
    for (var hidden : TECHNICAL) {
      var fewer = new LinkedHashMap<>(fields);
      fewer.remove(hidden);
      assertNotLost(person.post(action, fewer), hidden, typed);
    }
    fields.put("ofAnotherBuild", "x");
    return person.post(action, fields);
  }

  private static void assertNotLost(Page page, String hidden, Map<String, String> typed) {
    if (page.status() == 303 || page.status() == 200) {
      return;
    }
    assertTrue(page.status() == 422 || page.status() == 400, hidden + " " + page.status());
    for (var text : typed.values()) {
      assertTrue(
          page.html().html().contains(text), hidden + " loses " + text + ":\n" + page.html());
    }
  }

  private static String filled(String form, Browser person, Map<String, String> given) {
    var today = person.get("/sign-in").html().select("input[name=csrf]").val();
    var all = new HashMap<>(given);
    all.put("csrf", today);
    all.put("requestKey", UUID.randomUUID().toString());
    var text = text(form);
    for (var one : all.entrySet()) {
      text = text.replace("{" + one.getKey() + "}", one.getValue());
    }
    return text;
  }

  private static String text(String form) {
    try (var file = OldFormsTest.class.getResourceAsStream(FOLDER + form + ".html")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(form, e);
    }
  }

  @Test
  void signIn() {
    var typed = Map.of("name", "admin", "password", "admin");
    assertEquals("/signed-in", send(new Browser(), "sign-in", Map.of(), typed).path());
  }

  // sample:begin
  @Test
  void fillAndEmptyTheCart() {
    var buyer = Browser.of("buyer");
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
    var buyer = Browser.of("buyer");
    buyer.emptyCart();
    var version = buyer.cartWith("PEN-0001", 1).html().select("input[name=version]").val();
    var order = send(buyer, "checkout", Map.of("version", version), Map.of()).path();
    assertTrue(order.startsWith("/orders/"), order);
    var seen = buyer.get(order).html().select("input[name=version]").val();
    var given = Map.of("order", Database.id(order), "version", seen);
    assertEquals(order, send(buyer, "cancel", given, Map.of()).path());
  }

  @Test
  void askForMoneyBackAndDecide() {
    var buyer = Browser.of("buyer");
    var order = buyer.order("PEN-0001", 1);
    Database.ship(order);
    var given = Map.of("order", Database.id(order));
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

  // sample:end
  @Test
  void signOut() {
    assertEquals(303, send(Browser.of("admin"), "sign-out", Map.of(), Map.of()).status());
  }
}
