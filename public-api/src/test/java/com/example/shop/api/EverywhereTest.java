package com.example.shop.api;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs are answered the same, whichever language the machine speaks; here it is Persian. */
@QuarkusTest
class EverywhereTest {

  /** RFC 9110, 5.5. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/problems", "/problems/not-found", "/v1/somewhere", "/q/openapi", "/q/health"})
  void writesHeadersInAscii(String path) {
    for (Header header : Api.as("admin").get(path).extract().headers()) {
      assertTrue(
          StandardCharsets.US_ASCII.newEncoder().canEncode(header.getValue()), header::toString);
    }
  }

  @Test
  void saysInEnglishWhatIsWrong() {
    Api.as("admin")
        .post("/v1/notes", "{\"words\":\"\"}")
        .statusCode(422)
        .body("violations.message", hasItem("must not be blank"));
  }
}
