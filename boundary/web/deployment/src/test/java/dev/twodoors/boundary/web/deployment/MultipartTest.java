package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.CookieNames;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form that carries files is read, and guarded, like every other. */
class MultipartTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  private Browser person;
  private String token;

  @BeforeEach
  void signIn() {
    person = Browser.of("admin");
    token = Browser.filled(person.get("/sign-in").form("/sign-out"), Map.of()).get("csrf");
  }

  private RequestSpecification form() {
    var file = "the content, é".getBytes(StandardCharsets.UTF_8);
    return person
        .request()
        .multiPart("words", "two words")
        .multiPart("file", "letter.txt", file, "text/plain");
  }

  @Test
  void bringsItsTextAndItsFileWithTheToken() {
    var answer = form().multiPart("csrf", token).post("/uploads");
    assertEquals(200, answer.statusCode());
    assertEquals("two words and the content, é in letter.txt", answer.asString());
  }

  @Test
  void isRefusedWithoutTheToken() {
    assertExpired(form());
    assertExpired(form().multiPart("csrf", "forged"));
    person.forget(CookieNames.csrf());
    assertExpired(form().multiPart("csrf", token));
  }

  private void assertExpired(RequestSpecification form) {
    var page = person.took(form.post("/uploads"));
    assertEquals(400, page.status());
    assertEquals("This form has waited too long", page.title());
    assertTrue(page.html().select("dd").eachText().contains("two words"), page::text);
  }

  @Test
  void isRefusedFromElsewhere() {
    var sent = form().multiPart("csrf", token).header("Origin", "https://evil.example");
    assertEquals(403, sent.post("/uploads").statusCode());
  }

  @Test
  void signsInAndOutLikeEveryOtherForm() {
    var again = new Browser();
    var answer =
        again.took(
            again
                .request()
                .multiPart("name", "admin")
                .multiPart("password", "admin")
                .post("/sign-in"));
    assertEquals("/signed-in", answer.path());
    assertEquals(303, person.request().multiPart("csrf", token).post("/sign-out").statusCode());
  }
}
