package dev.twodoors.boundary.testing.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.Header;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs are answered the same, whichever language the machine speaks. A project's test extends
 * it, is annotated with {@code @QuarkusTest}, and runs where {@code test.place} says.
 */
public abstract class EverywhereChecks {

  /** RFC 9110, 5.5. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/problems", "/problems/not-found", "/v1/somewhere", "/q/openapi", "/q/health"})
  protected void writesHeadersInAscii(String path) {
    for (Header header : Caller.as("admin").get(path).extract().headers()) {
      assertTrue(
          StandardCharsets.US_ASCII.newEncoder().canEncode(header.getValue()), header::toString);
    }
  }
}
