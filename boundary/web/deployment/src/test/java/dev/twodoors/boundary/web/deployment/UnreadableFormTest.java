package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.LogWatch;
import dev.twodoors.boundary.testing.web.SentForm;
import io.quarkus.test.QuarkusUnitTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sign-in and an action stand for all: one reader reads every form. */
class UnreadableFormTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  private static final List<String> ADDRESSES = List.of("/sign-in", "/sign-out");

  private Browser person;
  private String token;

  @BeforeEach
  void signIn() {
    person = Browser.of("admin");
    token = Browser.filled(person.get("/sign-in").form("/sign-out"), Map.of()).get("csrf");
  }

  private void refuses(int status, String title, String type, String body) {
    try (var log = LogWatch.start()) {
      for (var address : ADDRESSES) {
        var sent =
            new SentForm(
                "POST",
                address,
                type,
                body.getBytes(StandardCharsets.ISO_8859_1),
                SentForm.cookies(person.cookies()));
        var answer = sent.send();
        assertEquals(status, answer.statusCode(), sent::toString);
        assertEquals(title, Jsoup.parse(answer.body()).select("h1").text(), sent::toString);
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      }
      assertEquals(List.of(), log.taken());
    }
    assertEquals(303, person.get("/signed-in").status(), "still signed in");
  }

  @Test
  void isGarbledWhereAPercentSignStandsAlone() {
    for (var value : List.of("%", "%z", "%zz", "%4", "%+1", "%%41", "%u0041")) {
      refuses(400, "This cannot be read", SentForm.URL_ENCODED, "csrf=" + token + "&name=" + value);
      refuses(400, "This cannot be read", SentForm.URL_ENCODED, value + "=1&csrf=" + token);
    }
  }

  @Test
  void isGarbledWhereTextIsNoUtf8() {
    for (var value : List.of("%ff", "%c0%af", "%e9", "%ed%a0%80", "\u00e9", "%f4%90%80%80")) {
      refuses(400, "This cannot be read", SentForm.URL_ENCODED, "csrf=" + token + "&name=" + value);
      refuses(400, "This cannot be read", SentForm.URL_ENCODED, value + "=1&csrf=" + token);
    }
  }

  @Test
  void isOfATypeThatNoFormHas() {
    for (var type :
        List.of(
            "application/json",
            "text/plain",
            ";;;",
            "x",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=x",
            "application/x-www-form-urlencoded; charset=utf-16",
            "application/x-www-form-urlencoded; charset=bogus")) {
      refuses(415, "This cannot be read", type, "csrf=" + token);
    }
    refuses(415, "This cannot be read", null, "csrf=" + token);
  }

  @Test
  void isCutOffOrHasOddParts() {
    var start = "--x\r\nContent-Disposition: form-data; name=\"csrf\"";
    for (var body :
        List.of(
            "--x",
            "nothing",
            start,
            start + "\r\n\r\n" + token,
            start + "\r\n\r\n" + token + "\r\n--x",
            start + "\r\n\r\n\u00ff\r\n--x--",
            "--x\r\n\r\nabc\r\n--x--",
            "--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--x--",
            start + "\r\nContent-Type: ;;;\r\n\r\nabc\r\n--x--",
            start + "\r\nContent-Type: text/plain; charset=utf-16\r\n\r\nabc\r\n--x--",
            start + "\r\nContent-Type: application/octet-stream\r\n\r\nabc\r\n--x--",
            start + "\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!\r\n--x--",
            start + "\r\nno header\r\n\r\nabc\r\n--x--")) {
      refuses(400, "This cannot be read", "multipart/form-data; boundary=x", body);
    }
  }

  @Test
  void hasMoreFieldsThanAForm() {
    var fields =
        IntStream.range(0, 60).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
    refuses(413, "This is too much", SentForm.URL_ENCODED, fields + "&csrf=" + token);
    var part = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n\r\n";
    refuses(413, "This is too much", "multipart/form-data; boundary=x", part.repeat(60) + "--x--");
  }

  @Test
  void isReadInWhateverSpellingItsTypeHas() {
    for (var type :
        List.of(
            "Application/X-WWW-Form-URLEncoded",
            "application/x-www-form-urlencoded;charset=utf-8",
            "application/x-www-form-urlencoded; charset=\"UTF-8\"")) {
      var body = ("&&csrf=" + token + "&=&strange").getBytes(StandardCharsets.UTF_8);
      var cookies = SentForm.cookies(person.cookies());
      var answer = new SentForm("POST", "/sign-out", type, body, cookies).send();
      assertEquals(303, answer.statusCode(), type);
    }
  }

  @Test
  void isNoneAtAll() {
    for (var type : Arrays.asList(null, "application/json", SentForm.URL_ENCODED)) {
      var cookies = SentForm.cookies(person.cookies());
      for (var address : List.of("/sign-in", "/sign-out")) {
        for (var body : Arrays.asList(null, new byte[0])) {
          var answer = new SentForm("POST", address, type, body, cookies).send();
          assertEquals(400, answer.statusCode(), type);
          assertFalse(Jsoup.parse(answer.body()).select("h1").text().isEmpty());
        }
      }
    }
    assertEquals(303, person.get("/signed-in").status(), "still signed in");
  }

  @Test
  void lacksAFieldOfSignIn() {
    for (var fields :
        List.of(
            Map.of("name", "admin"),
            Map.of("password", "admin"),
            Map.of("name", "admin", "password", ""),
            Map.of("strange", "x"))) {
      var answer = new Browser().post("/sign-in", fields);
      assertEquals(303, answer.status());
      assertEquals("/sign-in?failed=true", answer.path());
    }
  }

  @Test
  void keepsWhatWasTypedWhenItsFileIsNoField() {
    var page =
        person.took(
            person
                .request()
                .multiPart("csrf", "csrf.txt", token.getBytes(StandardCharsets.UTF_8))
                .multiPart("words", "seven")
                .post("/sign-out"));
    assertEquals(400, page.status());
    assertTrue(page.html().select("dd").eachText().contains("seven"), page::text);
  }
}
