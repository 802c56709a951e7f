package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.CookieNames;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EveryAnswerTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  @Test
  void carriesTheHeadersThatProtectIt() {
    var person = Browser.of("admin");
    for (var path : new String[] {"/nowhere", "/sign-in", "/assets/door.svg"}) {
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
    assertNull(opener(stranger.get("/architecture")));
  }

  private static String opener(Page page) {
    return page.response().headers().getValue("Cross-Origin-Opener-Policy");
  }

  @Test
  void staysOutOfCachesButItsStyleDoesNot() {
    var visitor = new Browser();
    assertEquals("no-store", visitor.get("/sign-in").response().header("Cache-Control"));
    assertTrue(
        visitor
            .get(visitor.get("/sign-in").html().select("link[rel=stylesheet]").attr("href"))
            .response()
            .header("Cache-Control")
            .contains("immutable"));
  }

  @Test
  void keepsNoFileOfAnotherVersion() {
    var visitor = new Browser();
    var style = visitor.get("/sign-in").html().select("link[rel=stylesheet]").attr("href");
    var elsewhere = style.replaceFirst("v-[0-9a-f]+", "v-0123456789ab");
    assertEquals(
        visitor.get(style).response().asString(), visitor.get(elsewhere).response().asString());
    assertEquals("no-store", visitor.get(elsewhere).response().header("Cache-Control"));
    assertEquals(404, visitor.get("/assets/v-0123456789ab/none.css").status());
  }

  @Test
  void isSentWholeToWhoeverAsksForARange() {
    var visitor = new Browser();
    var style = visitor.get("/sign-in").html().select("link[rel=stylesheet]").attr("href");
    var whole = visitor.get(style).response().asString();
    for (var condition : new String[] {"\"zz\"", "Thu, 01 Jan 1970 00:00:00 GMT"}) {
      var asked = visitor.request().header("Range", "bytes=0-9").header("If-Range", condition);
      for (var encoding : new String[] {"gzip", "identity"}) {
        var answer = asked.header("Accept-Encoding", encoding).get(style);
        assertEquals(200, answer.statusCode());
        assertEquals(whole, answer.asString());
        assertNull(answer.header("Content-Range"));
        assertNull(answer.header("Accept-Ranges"));
      }
    }
  }

  @Test
  void namesTheMethodsThatItsAddressTakes() {
    var person = Browser.of("admin");
    for (var method : new String[] {"PUT", "DELETE", "PATCH"}) {
      assertNotAllowed("GET, HEAD, OPTIONS", person, method, "/signed-in");
      assertNotAllowed("OPTIONS, POST", person, method, "/sign-out");
    }
    assertNotAllowed("GET, HEAD, OPTIONS", person, "POST", "/signed-in");
    assertNotAllowed("OPTIONS, POST", person, "GET", "/sign-out");
    assertEquals(404, person.took(person.request().put("/nowhere")).status());
    var options = person.request().options("/signed-in");
    assertEquals(204, options.statusCode());
    assertEquals("GET, HEAD, OPTIONS", options.header("Allow"));
  }

  static void assertNotAllowed(String allow, Browser person, String method, String path) {
    var page = person.took(person.request().request(method, path));
    assertEquals(405, page.status(), method + " " + path);
    assertEquals("That does not work here", page.title());
    assertEquals(allow, page.response().header("Allow"), method + " " + path);
  }

  @Test
  void saysNothingThatWasNotSaidHere() {
    var visitor = new Browser();
    var page =
        visitor.took(
            visitor.request().cookie(CookieNames.said(), "<b>pay here</b>").get("/sign-in"));
    assertTrue(page.html().select(".flash").isEmpty());
  }

  @Test
  void travelsCompressed() {
    var answer = new Browser().request().header("Accept-Encoding", "gzip").get("/sign-in");
    assertEquals("gzip", answer.header("Content-Encoding"));
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

  @Test
  void showsNothingOfTheMachine() {
    var visitor = new Browser();
    assertEquals(200, visitor.get("/q/health/ready").status());
    assertEquals("/sign-in", visitor.get("/q/metrics").path());
    assertEquals(200, Browser.of("admin").get("/q/metrics").status());
    for (var path : new String[] {"/q/arc", "/q/openapi", "/q/dev-ui"}) {
      var status = visitor.get(path).status();
      assertTrue(
          status == 302 || status == 401 || status == 403 || status == 404, path + " " + status);
    }
    var refused = Browser.of("admin").get("/q/dev-ui");
    assertEquals(403, refused.status());
    assertEquals("Not for you", refused.title());
  }
}
