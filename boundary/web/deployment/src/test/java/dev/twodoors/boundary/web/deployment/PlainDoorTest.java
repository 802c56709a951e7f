package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.qute.Engine;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Without a look and words of the project's there are plain ones. */
class PlainDoorTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  @Inject Engine qute;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser();
  }

  @Test
  void showsTheFormOfSigningInInAPlainFrame() {
    var page = browser.get("/sign-in");
    assertEquals("Sign in · This site", page.html().title());
    assertFalse(page.form("/sign-in").select("input[name=csrf]").isEmpty());
  }

  @Test
  void servesWhatItsPagesLinkTo() {
    var page = browser.get("/sign-in").html();
    var linked = page.select("link[href], script[src]");
    assertEquals(3, linked.size());
    for (var link : linked) {
      var address = link.attr("href") + link.attr("src");
      assertEquals(200, browser.get(address).status(), address);
    }
    var picture = Browser.of("admin").get("/nowhere").html().select("main img").attr("src");
    assertEquals(200, browser.get(picture).status(), picture);
  }

  @Test
  void namesItsCookiesAfterTheApplication() {
    browser.get("/signed-in");
    assertTrue(browser.cookieNames().contains("small-return-to"));
    browser.signIn("admin", "admin");
    assertTrue(browser.cookieNames().contains("small-session"));
    assertTrue(browser.cookieNames().contains("small-csrf"));
  }

  @Test
  void showsHowItIsBuiltOnTheMachineOfWhoeverBuildsIt() {
    assertEquals("Capability map", browser.get("/architecture").title());
  }

  @Test
  void findsNamesOfOuterSectionsAtOnce() {
    var first = qute.getValueResolvers().getFirst();
    assertEquals("OuterNames", first.getClass().getSimpleName());
  }

  @Test
  void saysHowMuchAFormMaySend() {
    var person = Browser.of("admin");
    var page = person.post("/sign-out", Map.of("words", "x".repeat(200_000)));
    assertEquals(413, page.status());
    assertTrue(page.text().contains("A form may send at most 100 kB."), page::text);
  }
}
