package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryPageTest {

  @Test
  void carriesTheHeadersThatProtectIt() {
    var buyer = Browser.of("buyer");
    for (var path :
        new String[] {
          "/", "/products/PEN-0001", "/cart", "/orders", "/nowhere", "/sign-in", "/style.css"
        }) {
      var headers = buyer.get(path).response().headers();
      var policy = headers.getValue("Content-Security-Policy");
      assertTrue(
          policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", headers.getValue("X-Content-Type-Options"), path);
      assertEquals("same-origin", headers.getValue("Referrer-Policy"), path);
      assertTrue(headers.getValue("Permissions-Policy").contains("camera=()"), path);
      assertNull(headers.getValue("Access-Control-Allow-Origin"), path);
    }
  }

  @Test
  void staysOutOfCachesButItsStyleDoesNot() {
    var visitor = new Browser();
    assertEquals("no-store", visitor.get("/").response().header("Cache-Control"));
    assertTrue(visitor.get("/style.css").response().header("Cache-Control").contains("max-age"));
  }

  @Test
  void travelsCompressed() {
    var answer = new Browser().request().header("Accept-Encoding", "gzip").get("/");
    assertEquals("gzip", answer.header("Content-Encoding"));
  }

  @Test
  void offersWhatTheRolesAllow() {
    assertEquals(List.of("/", "/cart"), navigation(new Browser()));
    assertEquals(List.of("/", "/cart", "/orders"), navigation(Browser.of("buyer")));
    assertEquals(List.of("/", "/desk"), navigation(Browser.of("clerk")));
    assertEquals(List.of("/", "/cart", "/orders", "/desk"), navigation(Browser.of("staff")));
    assertEquals(List.of("/", "/audit"), navigation(Browser.of("auditor")));
  }

  private static List<String> navigation(Browser browser) {
    return browser.get("/").html().select("header nav a").eachAttr("href");
  }

  @Test
  void leadsNowhereThatDoesNotExist() {
    var buyer = Browser.of("buyer");
    for (var path :
        new String[] {"/", "/products/PEN-0001", "/cart", "/orders", "/sign-in", "/nowhere"}) {
      for (var link : buyer.get(path).html().select("a[href^=/], link[href]").eachAttr("href")) {
        assertEquals(200, buyer.get(link).status(), link + " on " + path);
      }
    }
  }

  @Test
  void looksTheSameWhenThereIsNone() {
    var page = Browser.of("buyer").get("/nowhere");
    assertEquals(404, page.status());
    assertEquals("Not found", page.title());
    assertFalse(page.html().select("header nav a").isEmpty());
    assertTrue(page.response().contentType().startsWith("text/html"));
  }

  @Test
  void showsNothingOfTheMachine() {
    var visitor = new Browser();
    assertEquals(200, visitor.get("/q/health/ready").status());
    assertEquals(200, visitor.get("/q/metrics").status());
    for (var path : new String[] {"/q/arc", "/q/openapi", "/q/dev-ui"}) {
      var status = visitor.get(path).status();
      assertTrue(
          status == 302 || status == 401 || status == 403 || status == 404, path + " " + status);
    }
  }
}
