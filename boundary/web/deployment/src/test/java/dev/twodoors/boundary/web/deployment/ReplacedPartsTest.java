package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.QuarkusUnitTest;
import java.util.Map;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a project says otherwise, by a file of the same path or a setting. */
class ReplacedPartsTest {
  private static final String SHELL =
      "<html><title>{#insert title /}</title>{site:name}: {site:signIn}<main>{#insert main /}</main></html>";

  @RegisterExtension
  static final QuarkusUnitTest DOOR =
      SmallDoor.test()
          .withApplicationRoot(
              application ->
                  application
                      .addClasses(SmallDoor.CLASSES)
                      .addAsResource(new StringAsset(SHELL), "templates/shell.html")
                      .addAsResource(
                          new StringAsset("<button>{label}!</button>"),
                          "templates/tags/submitButton.html")
                      .addClass(Greeting.class)
                      .addAsResource(
                          new StringAsset("<h1>Lost: {status} {title}</h1>"),
                          "templates/Failures/failure.html")
                      .addAsResource(new StringAsset("name=Small shop"), "messages/site.properties")
                      .addAsResource(
                          new StringAsset("claim=Come in."), "messages/signin_en.properties")
                      .addAsResource(
                          new StringAsset("notFoundTitle=No such page"),
                          "messages/errors.properties")
                      .addAsResource(
                          new StringAsset("<svg/>"), "META-INF/resources/assets/door.svg"))
          .overrideConfigKey("boundary.web.cookies", "other")
          .overrideConfigKey("boundary.web.flash.cookie-name", "whisper")
          .overrideConfigKey("boundary.web.flash.keep", "7s")
          .overrideConfigKey("boundary.web.architecture.open", "false")
          .overrideConfigKey("quarkus.http.header.\"X-Frame-Options\".value", "SAMEORIGIN")
          .overrideConfigKey("boundary.http.operator-role", "nobody")
          .overrideConfigKey("quarkus.http.limits.max-body-size", "2M");

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser();
  }

  @Test
  void aFrameATagAndWords() {
    var page = browser.get("/sign-in").response().asString();
    assertTrue(page.contains("Small shop: Sign in<main>"), page);
    assertTrue(page.contains("<button>Sign in!</button>"), page);
    assertTrue(page.contains("Come in."), page);
  }

  @Test
  void aPage() {
    assertTrue(
        Browser.of("admin")
            .get("/nowhere")
            .response()
            .asString()
            .contains("Lost: 404 No such page"));
  }

  @Test
  void aDefaultOfQuarkus() {
    assertEquals("SAMEORIGIN", browser.get("/sign-in").response().header("X-Frame-Options"));
  }

  @Test
  void whereTheSiteBegins() {
    assertEquals("/greeting", Browser.of("admin").get("/signed-in").path());
  }

  @Test
  void howAMessageTravels() {
    var cookie = Browser.of("admin").get("/greeting").response().getDetailedCookie("whisper");
    assertTrue(cookie.getValue().startsWith("SGVsbG8u."), "signed");
    assertEquals(7, cookie.getMaxAge());
  }

  @Test
  void aPicture() {
    assertEquals("<svg/>", browser.get("/assets/door.svg").response().asString());
  }

  @Test
  void theNamesOfCookies() {
    browser.signIn("admin", "admin");
    assertTrue(browser.cookieNames().contains("other-session"));
  }

  @Test
  void whoSeesHowItIsBuilt() {
    assertEquals(403, Browser.of("admin").get("/architecture").status());
  }

  @Test
  void howMuchAFormMaySend() {
    var page = browser.post("/sign-in", Map.of("name", "x".repeat(3_000_000)));
    assertEquals(413, page.status());
    assertTrue(page.text().contains("A form may send at most 2 MB."), page::text);
  }
}
