package dev.twodoors.publicapi;

import static dev.twodoors.boundary.testing.api.Problems.is;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.twodoors.boundary.api.problems.StandardError;
import dev.twodoors.boundary.testing.api.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is read when it is JSON in UTF-8, of a size that is read, and in no other case. */
@QuarkusTest
class BodiesTest {
  private static final String NOTE = "{\"words\":\"a\"}";
  private static final String JSON = "application/json";

  private final Caller caller = Caller.as("admin");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/*",
        "*/*",
        "application/json;charset=utf-16",
        "application/json;charset=iso-8859-1",
        "application/json;charset=nonsense",
        "application/json;charset=",
        "application/vnd.api+json",
        "application/json,application/json",
        "json"
      })
  void takesNoOtherType(String type) {
    is(sent(NOTE.getBytes(StandardCharsets.UTF_8), type), StandardError.UNSUPPORTED_MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLICATION/JSON",
        "application/json; charset=\"UTF-8\"",
        "application/json;charset=utf-8",
        "application/json; version=1"
      })
  void takesJsonHoweverItIsSpelt(String type) {
    sent(NOTE.getBytes(StandardCharsets.UTF_8), type).statusCode(201);
  }

  /** Overlong forms, surrogates, beyond Unicode, cut sequences, bytes of no character, zero. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c0b0",
        "c1bf",
        "e08080",
        "f0808080",
        "eda080",
        "edbfbf",
        "f4908080",
        "f8888080",
        "80",
        "e282",
        "ff",
        "fe",
        "00"
      })
  void readsNothingButUtf8(String hexadecimal) {
    var bytes = new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.ISO_8859_1);
    for (var json :
        List.of("{\"words\":\"#\"}", "{\"#\":1}", NOTE + "#", NOTE + "\n\n#", "#" + NOTE)) {
      var body = json.replace("#", bytes).getBytes(StandardCharsets.ISO_8859_1);
      is(sent(body, JSON), StandardError.MALFORMED_JSON);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void readsNoOtherEncoding(String charset) {
    is(sent(NOTE.getBytes(Charset.forName(charset)), JSON), StandardError.MALFORMED_JSON)
        .body("detail", startsWith("The body is not JSON in UTF-8."));
  }

  @Test
  void ignoresAByteOrderMarkInFront() {
    sent(("\uFEFF" + NOTE).getBytes(StandardCharsets.UTF_8), JSON).statusCode(201);
  }

  @Test
  void saysWhatIsMoreThanIsRead() {
    for (var more :
        List.of(
            "{\"x\":" + "[".repeat(1_200) + "]".repeat(1_200) + "}",
            "{\"x\":" + "{\"a\":".repeat(1_200) + "1" + "}".repeat(1_200) + "}",
            "{\"" + "n".repeat(60_000) + "\":1}",
            "{\"x\":" + "9".repeat(1_200) + "}",
            "{\"x\":1." + "9".repeat(1_200) + "}")) {
      is(caller.post("/v1/notes", more), StandardError.INVALID_INPUT);
    }
  }

  @Test
  void namesAFieldThatIsNotKnownWithoutRepeatingAllOfIt() {
    is(caller.post("/v1/notes", "{\"" + "n".repeat(40_000) + "\":1}"), StandardError.INVALID_INPUT)
        .body("violations[0].path", equalTo("n".repeat(200)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"note\":\"\"}", "{\"note\":5}", "{}"})
  void callsWhatIsWrongAsClientsDo(String body) {
    is(caller.post("/v1/notes/renamed", body), StandardError.INVALID_INPUT)
        .body("violations.path", contains("note"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "a\\ud83db", "\\ude00\\ud83d"})
  void refusesHalfACharacterInTheNameOfAField(String half) {
    is(caller.post("/v1/notes", "{\"" + half + "\":1}"), StandardError.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "a\\ud83db", "\\ude00\\ud83d"})
  void refusesHalfACharacterInAText(String half) {
    is(caller.post("/v1/notes", "{\"words\":\"" + half + "\"}"), StandardError.INVALID_INPUT)
        .body("violations[0].path", equalTo("words"));
  }

  private ValidatableResponse sent(byte[] body, String type) {
    return caller
        .request()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(type, ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Type", type)
        .body(body)
        .post("/v1/notes")
        .then();
  }
}
