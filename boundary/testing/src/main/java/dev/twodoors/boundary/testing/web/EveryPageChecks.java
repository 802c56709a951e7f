package dev.twodoors.boundary.testing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a page promises wherever it stands. A project's test extends it and is a
 * {@code @QuarkusTest}.
 */
public abstract class EveryPageChecks {

  /** Somebody who is signed in. */
  protected Browser person() {
    return Browser.of("admin");
  }

  @Test
  protected void carriesTheHeadersThatProtectIt() {
    var person = person();
    var paths = new ArrayList<>(List.of("/", "/nowhere", "/sign-in"));
    var assets = person.get("/").html().select("link[href^=/assets/]").eachAttr("href");
    assertFalse(assets.isEmpty());
    paths.addAll(assets);
    for (var path : paths) {
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
  protected void isLeftByTheWindowThatOpenedItBeforeAPasswordIsTyped() {
    var stranger = new Browser();
    assertEquals("same-origin", opener(stranger.get("/sign-in")));
    assertEquals("same-origin", opener(stranger.get("/sign-in?failed=true")));
    assertNull(opener(stranger.get("/")));
  }

  private static String opener(Page page) {
    return page.response().headers().getValue("Cross-Origin-Opener-Policy");
  }

  @Test
  protected void letsCrawlersKnowWithoutSigningIn() {
    var answer = new Browser().get("/robots.txt").response();
    assertEquals(200, answer.statusCode());
    assertTrue(answer.contentType().startsWith("text/plain"), answer::contentType);
    assertTrue(answer.asString().contains("User-agent: *"), answer::asString);
  }

  @Test
  protected void leadsNowhereThatDoesNotExist() {
    var person = person();
    for (var path : new String[] {"/sign-in", "/nowhere"}) {
      for (var link : person.get(path).html().select("a[href^=/], link[href]").eachAttr("href")) {
        assertEquals(200, person.get(link).status(), link + " on " + path);
      }
    }
  }

  @Test
  protected void looksTheSameWhenThereIsNone() {
    var person = person();
    var page = person.get("/nowhere");
    assertEquals(404, page.status());
    assertFalse(page.title().isBlank());
    assertEquals(navigation(person.get("/")), navigation(page));
    assertTrue(page.response().contentType().startsWith("text/html"));
  }

  private static List<String> navigation(Page page) {
    return page.html().select("header nav a").eachAttr("href");
  }
}
