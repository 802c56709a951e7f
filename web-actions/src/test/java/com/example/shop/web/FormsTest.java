package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormsTest {
  private Browser buyer;

  @BeforeEach
  void signIn() {
    buyer = Browser.of("buyer");
    buyer.emptyCart();
  }

  private Map<String, String> filled() {
    var form = buyer.get("/products/PEN-0001").form("/cart/lines");
    return Browser.filled(form, Map.of("quantity", "7"));
  }

  private void assertNothingAdded() {
    assertTrue(buyer.get("/cart").text().contains("Your cart is empty"));
  }

  @Test
  void refusesAFormWithoutTokenAndKeepsWhatWasTyped() {
    var fields = filled();
    fields.remove("csrf");
    var page = buyer.post("/cart/lines", fields);
    assertEquals(400, page.status());
    assertEquals("This form has waited too long", page.title());
    assertTrue(page.html().select("dd").eachText().contains("7"));
    assertNothingAdded();
    var again = page.html().select("main form").forms().getFirst();
    assertEquals(303, buyer.post("/cart/lines", Browser.filled(again, Map.of())).status());
    assertEquals("7", buyer.get("/cart").html().select("#quantity-PEN-0001").val());
  }

  @Test
  void refusesAFormWhoseCookieIsGone() {
    var fields = filled();
    buyer.forget("shop-csrf");
    var page = buyer.post("/cart/lines", fields);
    assertEquals(400, page.status());
    assertNothingAdded();
    fields.put("csrf", "forged");
    assertEquals(400, buyer.post("/cart/lines", fields).status());
    assertNothingAdded();
  }

  @Test
  void keepsOneTokenOverManyPages() {
    var old = filled();
    buyer.get("/");
    buyer.get("/cart");
    assertEquals(303, buyer.post("/cart/lines", old).status());
  }

  @Test
  void refusesWhatComesFromElsewhere() {
    var headers = new HashMap<String, String>();
    headers.put("Origin", "https://evil.example");
    assertEquals(403, sent(headers).status());
    headers.put("Origin", "null");
    assertEquals(403, sent(headers).status());
    for (var site : new String[] {"cross-site", "same-site"}) {
      assertEquals(403, sent(Map.of("Sec-Fetch-Site", site)).status());
    }
    assertNothingAdded();
    assertEquals(303, sent(Map.of("Sec-Fetch-Site", "same-origin", "Origin", own())).status());
    assertEquals(303, sent(Map.of("Origin", own())).status());
  }

  private static String own() {
    return "http://localhost:" + RestAssured.port;
  }

  private Page sent(Map<String, String> headers) {
    return new Page(buyer.request().headers(headers).formParams(filled()).post("/cart/lines"));
  }

  @Test
  void readsFormsOnly() {
    for (var type : new String[] {"application/json", "text/plain", "application/xml"}) {
      var answer = new Page(buyer.request().contentType(type).body("{}").post("/cart/lines"));
      assertTrue(answer.status() >= 400 && answer.status() < 500, type + " " + answer.status());
      assertFalse(answer.title().isEmpty(), type);
    }
    assertNothingAdded();
  }

  @Test
  void takesNoMoreThanAFormNeeds() {
    var fields = filled();
    fields.put("quantity", "x".repeat(1_000_000));
    var answer = buyer.post("/cart/lines", fields);
    assertEquals(413, answer.status());
    assertEquals("This is too much", answer.title());
    fields.put("quantity", "x".repeat(70_000));
    var long_ = buyer.post("/cart/lines", fields);
    assertTrue(long_.status() >= 400 && long_.status() < 500, "" + long_.status());
    assertNothingAdded();
  }

  @Test
  void changesNothingByGet() {
    for (var path : new String[] {"/checkout", "/cart/lines", "/sign-out", "/audit/verify"}) {
      var page = buyer.get(path);
      assertEquals(405, page.status(), path);
      assertEquals("That does not work here", page.title());
      assertEquals(
          "POST", page.response().header("Allow").replaceAll(",? ?(OPTIONS|HEAD)", ""), path);
    }
  }
}
