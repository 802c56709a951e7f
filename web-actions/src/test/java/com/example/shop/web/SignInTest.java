package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
  private final Browser browser = new Browser();

  @Test
  void sendsStrangersToSignInAndBackToWhereTheyWanted() {
    var refused = browser.get("/orders");
    assertEquals(302, refused.status());
    assertEquals("/sign-in", refused.path());
    var signedIn = browser.signIn("buyer", "buyer");
    assertEquals("/orders", signedIn.path());
    assertEquals(200, browser.get("/orders").status());
  }

  @Test
  void goesToTheCatalogueWhenNothingWasWanted() {
    assertEquals("/", browser.signIn("buyer", "buyer").path());
  }

  @Test
  void saysThatNameAndPasswordDoNotMatch() {
    var refused = browser.signIn("buyer", "wrong");
    assertEquals("/sign-in?failed=true", refused.path());
    var page = browser.get(refused.path());
    assertTrue(page.problems().contains("do not match"));
    assertEquals("/sign-in", browser.get("/orders").path());
    assertEquals("/sign-in?failed=true", browser.signIn("<b>nobody</b>", "x".repeat(2_000)).path());
  }

  @Test
  void neverReturnsToAForeignSite() {
    var form = browser.get("/sign-in").form("/sign-in");
    var answer =
        browser.took(
            browser
                .request()
                .cookie("shop-return-to", "https://evil.example/")
                .formParams(Browser.filled(form, Map.of("name", "buyer", "password", "buyer")))
                .post("/sign-in"));
    var location = answer.response().header("Location");
    assertFalse(location != null && location.contains("evil"), location);
  }

  @Test
  void endsTheSessionByAForm() {
    var buyer = Browser.of("buyer");
    assertEquals(405, buyer.get("/sign-out").status());
    var page = buyer.get("/");
    assertTrue(page.html().text().contains("Signed in as buyer"));
    assertEquals(303, buyer.submit(page.form("/sign-out"), Map.of()).status());
    assertEquals("/sign-in", buyer.get("/orders").path());
  }

  @Test
  void keepsTheSessionFromScriptsAndForeignPages() {
    var answer = browser.signIn("buyer", "buyer");
    var cookie =
        answer.response().headers().getValues("Set-Cookie").stream()
            .filter(header -> header.startsWith("shop-session="))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.toLowerCase().contains("httponly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
    assertFalse(cookie.contains("buyer"), cookie);
  }

  @Test
  void keepsWhatAStrangerWantedToBuy() {
    var product = browser.get("/products/PEN-0004");
    var asked = browser.submit(product.form("/cart/lines"), Map.of("quantity", "3"));
    assertEquals(303, asked.status());
    assertEquals("/sign-in", browser.get(asked.path()).path());
    var back = browser.signIn("buyer2", "buyer2");
    assertEquals(asked.path(), back.path());
    browser.emptyCart();
    var page = browser.get(back.path());
    assertEquals("3", page.html().select("#quantity").val());
    browser.submit(page.form("/cart/lines"), Map.of());
    assertEquals("3", browser.get("/cart").html().select("#quantity-PEN-0004").val());
  }

  @Test
  void bringsWhoeverLostTheSessionBackToTheForm() {
    var answer =
        browser.took(
            browser
                .request()
                .header(
                    "Referer", "http://localhost:" + io.restassured.RestAssured.port + "/orders")
                .formParams(Map.of("version", "0"))
                .post("/orders/3f1a6c1e-0000-4000-8000-000000000000/cancel"));
    assertEquals("/sign-in", answer.path());
    assertEquals("/orders", browser.signIn("buyer", "buyer").path());
  }

  @Test
  void refusesASignInThatAForeignPageSends() {
    for (var header :
        Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site").entrySet()) {
      var page =
          browser.took(
              browser
                  .request()
                  .header(header.getKey(), header.getValue())
                  .formParams(Map.of("name", "buyer", "password", "buyer"))
                  .post("/sign-in"));
      assertEquals(403, page.status());
      assertEquals("This request came from elsewhere", page.title());
      assertFalse(browser.cookieNames().contains("shop-session"));
    }
  }
}
