package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.CookieNames;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FormsTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  private Browser person;

  @BeforeEach
  void signIn() {
    person = Browser.of("admin");
  }

  /** The one form that is on every page, with something more in it that was typed. */
  private Map<String, String> filled() {
    var form = person.get("/sign-in").form("/sign-out");
    return Browser.filled(form, Map.of("words", "seven"));
  }

  private void assertNothingDone() {
    assertEquals(303, person.get("/signed-in").status());
  }

  private void assertDone() {
    assertEquals(302, person.get("/signed-in").status());
  }

  @Test
  void refusesAFormWithoutTokenAndKeepsWhatWasTyped() {
    var fields = filled();
    fields.remove("csrf");
    var page = person.post("/sign-out", fields);
    assertEquals(400, page.status());
    assertEquals("This form has waited too long", page.title());
    assertTrue(page.html().select("dd").eachText().contains("seven"));
    assertNothingDone();
    var again = page.html().select("main form").forms().getFirst();
    assertEquals(303, person.post("/sign-out", Browser.filled(again, Map.of())).status());
    assertDone();
  }

  @Test
  void refusesAFormWhoseCookieIsGone() {
    var fields = filled();
    person.forget(CookieNames.csrf());
    var page = person.post("/sign-out", fields);
    assertEquals(400, page.status());
    assertNothingDone();
    fields.put("csrf", "forged");
    assertEquals(400, person.post("/sign-out", fields).status());
    assertNothingDone();
  }

  @Test
  void keepsOneTokenOverManyPages() {
    var old = filled();
    person.get("/sign-in");
    person.get("/nowhere");
    assertEquals(303, person.post("/sign-out", old).status());
  }

  @Test
  void refusesWhatComesFromElsewhere() {
    var headers = new HashMap<String, String>();
    headers.put("Origin", "https://evil.example");
    assertEquals(403, sent(headers).status());
    headers.put("Origin", "null");
    assertEquals(403, sent(headers).status());
    for (var site : new String[] {"cross-site", "same-site"}) {
      assertEquals(403, sent(Map.of("Sec-Fetch-Site", site)).status());
    }
    assertNothingDone();
    assertEquals(303, sent(Map.of("Origin", own())).status());
    signIn();
    assertEquals(303, sent(Map.of("Sec-Fetch-Site", "same-origin", "Origin", own())).status());
  }

  private static String own() {
    return "http://localhost:" + RestAssured.port;
  }

  private Page sent(Map<String, String> headers) {
    return new Page(person.request().headers(headers).formParams(filled()).post("/sign-out"));
  }

  @Test
  void readsFormsOnly() {
    for (var type : new String[] {"application/json", "text/plain", "application/xml"}) {
      var answer = new Page(person.request().contentType(type).body("{}").post("/sign-out"));
      assertTrue(answer.status() >= 400 && answer.status() < 500, type + " " + answer.status());
      assertFalse(answer.title().isEmpty(), type);
    }
    assertNothingDone();
  }

  @Test
  void takesNoMoreThanAFormNeeds() {
    var fields = filled();
    fields.put("words", "x".repeat(1_000_000));
    var answer = person.post("/sign-out", fields);
    assertEquals(413, answer.status());
    assertEquals("This is too much", answer.title());
    fields.put("words", "x".repeat(70_000));
    var long_ = person.post("/sign-out", fields);
    assertTrue(long_.status() >= 400 && long_.status() < 500, "" + long_.status());
    assertNothingDone();
  }

  @Test
  void changesNothingByGet() {
    var page = person.get("/sign-out");
    assertEquals(405, page.status());
    assertEquals("That does not work here", page.title());
    assertEquals("OPTIONS, POST", page.response().header("Allow"));
    assertNothingDone();
  }
}
