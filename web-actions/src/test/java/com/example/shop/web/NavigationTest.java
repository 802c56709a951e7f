package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NavigationTest {
  private static final List<String> SHOP = List.of("/", "/cart", "/orders", "/desk", "/audit");

  @Test
  void offersWhatTheRolesAllow() {
    assertEquals(List.of("/", "/cart"), navigation(new Browser()));
    assertEquals(List.of("/", "/cart", "/orders"), navigation(Browser.of("buyer")));
    assertEquals(List.of("/", "/desk"), navigation(Browser.of("clerk")));
    assertEquals(List.of("/", "/cart", "/orders", "/desk"), navigation(Browser.of("staff")));
    assertEquals(List.of("/", "/audit"), navigation(Browser.of("auditor")));
  }

  private static List<String> navigation(Browser browser) {
    return browser.get("/").html().select("header nav a").eachAttr("href").stream()
        .filter(SHOP::contains)
        .toList();
  }

  @Test
  void leadsNowhereThatDoesNotExist() {
    var buyer = Browser.of("buyer");
    for (var path : new String[] {"/", "/products/PEN-0001", "/cart", "/orders"}) {
      for (var link : buyer.get(path).html().select("a[href^=/], link[href]").eachAttr("href")) {
        assertEquals(200, buyer.get(link).status(), link + " on " + path);
      }
    }
  }

  @Test
  void changesNothingByGet() {
    var buyer = Browser.of("buyer");
    for (var path : new String[] {"/checkout", "/cart/lines", "/audit/verify"}) {
      assertEquals(405, buyer.get(path).status(), path);
    }
  }
}
