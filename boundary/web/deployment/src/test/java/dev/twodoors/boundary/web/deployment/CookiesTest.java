package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.CookieNames;
import dev.twodoors.boundary.testing.web.SentForm;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cookie that this door never set does no harm, and none that it set leads elsewhere. */
class CookiesTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  private static final List<String> FOREIGN =
      List.of("zzz", "", "AAAA", "%%%", "\"\"", "a=b", "x".repeat(2_000));

  private static SentForm signIn(String cookie) {
    var body = "name=admin&password=admin".getBytes(StandardCharsets.UTF_8);
    return new SentForm("POST", "/sign-in", SentForm.URL_ENCODED, body, cookie);
  }

  @Test
  void givesANewTokenForOneThatIsNotOurs() {
    for (var value : FOREIGN) {
      for (var path : List.of("/sign-in", "/nowhere?" + CookieNames.csrf())) {
        var browser = Browser.of("admin");
        browser.cookies().put(CookieNames.csrf(), value);
        var page = browser.get(path);
        assertTrue(page.status() == 200 || page.status() == 404, value + " " + page.status());
        assertEquals(303, browser.submit(page.form("/sign-out"), Map.of()).status(), value);
      }
    }
  }

  @Test
  void keepsWhatWasTypedWhenTheTokenIsNotOurs() {
    for (var value : FOREIGN) {
      var browser = Browser.of("admin");
      browser.cookies().put(CookieNames.csrf(), value);
      var page = browser.post("/sign-out", Map.of("csrf", "old", "words", "seven"));
      assertEquals(400, page.status(), value);
      assertEquals("This form has waited too long", page.title());
      assertTrue(page.html().select("dd").eachText().contains("seven"), value);
      var again = Browser.filled(page.html().select("main form").forms().getFirst(), Map.of());
      assertEquals(303, browser.post("/sign-out", again).status(), value);
    }
  }

  @Test
  void comesBackToNoOtherDoor() {
    for (var address :
        List.of(
            "http://other.example/",
            "https://localhost:" + RestAssured.port + "/",
            "http://localhost:" + (RestAssured.port + 1) + "/desk",
            "//other.example/",
            "/\\other.example/",
            "\\\\other.example",
            "javascript:alert(1)",
            ":::",
            "%",
            "desk",
            "")) {
      var answer = signIn(CookieNames.returnTo() + "=" + address).send();
      assertEquals(303, answer.statusCode(), address);
      assertEquals("/signed-in", answer.headers().firstValue("Location").orElseThrow(), address);
    }
  }

  @Test
  void comesBackToThePageThatWasWanted() {
    for (var path : List.of("/nowhere", "/nowhere?a=b&c=%20d", "/nowhere?to=http://x.example")) {
      var browser = new Browser();
      assertEquals("/sign-in", browser.get(path).path());
      assertEquals(path, browser.signIn("admin", "admin").path());
      assertTrue(browser.cookieNames().stream().noneMatch(CookieNames.returnTo()::equals), path);
    }
  }

  @Test
  void comesBackToTheStartPageWhereTheFormsPageIsNotOurs() {
    for (var referer :
        List.of(
            "http://localhost:" + RestAssured.port + "/?q=\"",
            "http://other.example/desk",
            "http://localhost:1/desk",
            "about:blank",
            ":::",
            "%",
            "")) {
      var browser = new Browser();
      var refused =
          browser.took(
              browser.request().header("Referer", referer).formParam("a", "b").post("/nowhere"));
      assertEquals("/sign-in", refused.path(), referer);
      assertEquals("/", browser.signIn("admin", "admin").path(), referer);
    }
  }

  @Test
  void knowsNobodyByAForgedSession() {
    for (var value : FOREIGN) {
      var browser = new Browser();
      browser.cookies().put(CookieNames.session(), value);
      assertEquals("/sign-in", browser.get("/signed-in").path(), value);
    }
  }

  @Test
  void readsTheCookiesThatCanBeReadAmongOthersThatCannot() {
    var ours = SentForm.cookies(Browser.of("admin").cookies());
    for (var header :
        List.of("=; " + ours, ours + "; a", "a=\"; " + ours, ";;;" + ours, ours + ";")) {
      var answer = new SentForm("GET", "/sign-in", null, null, header).send();
      assertEquals(200, answer.statusCode(), header);
      assertTrue(Jsoup.parse(answer.body()).text().contains("Signed in as admin"), header);
    }
  }
}
