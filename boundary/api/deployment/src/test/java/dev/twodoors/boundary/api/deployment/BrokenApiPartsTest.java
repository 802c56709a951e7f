package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Parts of a project's own that fail while a request is answered. */
class BrokenApiPartsTest {
  @RegisterExtension
  static final QuarkusUnitTest DOOR =
      Bakery.with(
              BakeryError.class,
              Client.class,
              BrokenParts.class,
              BrokenParts.Buckets.class,
              BrokenParts.OvenBursts.class,
              BrokenParts.OvenProblems.class,
              BrokenParts.OvenResource.class)
          .setLogRecordPredicate(log -> log.getThrown() != null)
          .assertLogRecords(
              logged ->
                  assertEquals(
                      2,
                      logged.stream()
                          .filter(log -> log.getMessage().contains("unexpected failure"))
                          .filter(log -> isOf(log.getThrown(), BrokenParts.class))
                          .count(),
                      () -> "the log names both classes: " + logged));

  @TestHTTPResource URI door;

  @Test
  void aMapperOfExceptions() throws Exception {
    isOurFault(Client.of(door, "baker").get("/v1/oven"));
  }

  @Test
  void whereTheBucketsAre() throws Exception {
    isOurFault(Client.of(door, "guest").get("/v1/oven"));
  }

  private static void isOurFault(HttpResponse<String> answer) {
    assertEquals(500, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains("\"code\":\"internal-error\""), answer::body);
    assertTrue(answer.body().matches(".*\"reference\":\"[0-9a-f]{32}\".*"), answer::body);
    assertFalse(answer.body().contains("0".repeat(32)), answer::body);
    assertFalse(answer.body().contains(BrokenParts.SECRET), answer::body);
  }

  private static boolean isOf(Throwable thrown, Class<?> parts) {
    for (var place : thrown.getStackTrace()) {
      if (place.getClassName().startsWith(parts.getName())) {
        return true;
      }
    }
    return false;
  }
}
