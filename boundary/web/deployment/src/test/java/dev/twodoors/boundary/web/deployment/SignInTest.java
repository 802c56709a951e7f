package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.CookieNames;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.QuarkusUnitTest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser();
  }

  @Test
  void sendsStrangersToSignInAndBackToWhereTheyWanted() {
    var refused = browser.get("/nowhere");
    assertEquals(302, refused.status());
    assertEquals("/sign-in", refused.path());
    var signedIn = browser.signIn("admin", "admin");
    assertEquals("/nowhere", signedIn.path());
    assertEquals(404, browser.get("/nowhere").status());
  }

  @Test
  void goesToTheStartPageWhenNothingWasWanted() {
    var home = browser.get("/sign-in").html().select("header a").attr("href");
    var signedIn = browser.signIn("admin", "admin");
    assertEquals("/signed-in", signedIn.path());
    assertEquals(home, browser.get(signedIn.path()).path());
  }

  @Test
  void saysThatNameAndPasswordDoNotMatch() {
    var refused = browser.signIn("admin", "wrong");
    assertEquals("/sign-in?failed=true", refused.path());
    var page = browser.get(refused.path());
    assertTrue(page.problems().contains("do not match"));
    assertEquals("/sign-in", browser.get("/signed-in").path());
    assertEquals("/sign-in?failed=true", browser.signIn("<b>nobody</b>", "x".repeat(2_000)).path());
  }

  @Test
  void neverReturnsToAForeignSite() {
    var form = browser.get("/sign-in").form("/sign-in");
    var answer =
        browser.took(
            browser
                .request()
                .cookie(CookieNames.returnTo(), "https://evil.example/")
                .formParams(Browser.filled(form, Map.of("name", "admin", "password", "admin")))
                .post("/sign-in"));
    var location = answer.response().header("Location");
    assertFalse(location != null && location.contains("evil"), location);
  }

  @Test
  void endsTheSessionByAForm() {
    var person = Browser.of("admin");
    assertEquals(405, person.get("/sign-out").status());
    var page = person.get("/sign-in");
    assertTrue(page.html().text().contains("Signed in as admin"));
    assertEquals(303, person.submit(page.form("/sign-out"), Map.of()).status());
    assertEquals("/sign-in", person.get("/signed-in").path());
  }

  @Test
  void neverProlongsTheSession() {
    var config = ConfigProvider.getConfig();
    var life = config.getValue("quarkus.http.auth.form.timeout", Duration.class);
    var renewed = config.getValue("quarkus.http.auth.form.new-cookie-interval", Duration.class);
    assertTrue(renewed.compareTo(life) >= 0);
    var person = Browser.of("admin");
    assertNull(person.get("/signed-in").response().getDetailedCookie(CookieNames.session()));
  }

  @Test
  void keepsTheSessionFromScriptsAndForeignPages() {
    var answer = browser.signIn("admin", "admin");
    var cookie =
        answer.response().headers().getValues("Set-Cookie").stream()
            .filter(header -> header.startsWith(CookieNames.session() + "="))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.toLowerCase(Locale.ROOT).contains("httponly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
    assertFalse(cookie.contains("admin"), cookie);
  }

  @Test
  void bringsWhoeverLostTheSessionBackToTheForm() {
    var answer =
        browser.took(
            browser
                .request()
                .header(
                    "Referer", "http://localhost:" + io.restassured.RestAssured.port + "/signed-in")
                .formParams(Map.of("version", "0"))
                .post("/nowhere"));
    assertEquals("/sign-in", answer.path());
    assertEquals("/signed-in", browser.signIn("admin", "admin").path());
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
                  .formParams(Map.of("name", "admin", "password", "admin"))
                  .post("/sign-in"));
      assertEquals(403, page.status());
      assertEquals("This request came from elsewhere", page.title());
      assertFalse(browser.cookieNames().contains(CookieNames.session()));
    }
  }

  @Test
  void showsAPageWhenItCannotBeToldWhoAsks() {
    for (var path : new String[] {"/sign-in", "/signed-in", "/nowhere"}) {
      var page = new Page(browser.request().header(BrokenSignIn.HEADER, "yes").get(path));
      assertEquals(500, page.status(), path);
      assertEquals("Something broke", page.title(), path);
      assertFalse(page.html().text().contains("provider"), path);
      assertTrue(page.text().matches("(?s).*Reference [0-9a-f]{32}.*"), page::text);
    }
  }
}
