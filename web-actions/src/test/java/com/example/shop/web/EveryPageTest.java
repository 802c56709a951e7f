package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryPageTest {

  @Test
  void carriesTheHeadersThatProtectIt() {
    var person = Browser.of("admin");
    for (var path : new String[] {"/", "/nowhere", "/sign-in", "/assets/favicon.svg"}) {
      var headers = person.get(path).response().headers();
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
  void isLeftByTheWindowThatOpenedItBeforeAPasswordIsTyped() {
    var stranger = new Browser();
    assertEquals("same-origin", opener(stranger.get("/sign-in")));
    assertEquals("same-origin", opener(stranger.get("/sign-in?failed=true")));
    assertNull(opener(stranger.get("/")));
  }

  private static String opener(Page page) {
    return page.response().headers().getValue("Cross-Origin-Opener-Policy");
  }

  @Test
  void letsCrawlersKnowWithoutSigningIn() {
    var answer = new Browser().get("/robots.txt").response();
    assertEquals(200, answer.statusCode());
    assertTrue(answer.contentType().startsWith("text/plain"), answer::contentType);
    assertTrue(answer.asString().contains("User-agent: *"), answer::asString);
  }

  @Test
  void leadsNowhereThatDoesNotExist() {
    var person = Browser.of("admin");
    for (var path : new String[] {"/sign-in", "/nowhere"}) {
      for (var link : person.get(path).html().select("a[href^=/], link[href]").eachAttr("href")) {
        assertEquals(200, person.get(link).status(), link + " on " + path);
      }
    }
  }

  @Test
  void looksTheSameWhenThereIsNone() {
    var page = Browser.of("admin").get("/nowhere");
    assertEquals(404, page.status());
    assertEquals("Not found", page.title());
    assertFalse(page.html().select("header nav").isEmpty());
    assertTrue(page.response().contentType().startsWith("text/html"));
  }
}
