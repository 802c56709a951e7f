package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.StandardError;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A door of one resource and one enum has all that the extension gives it. */
class SmallDoorTest {
  @RegisterExtension
  static final QuarkusUnitTest DOOR =
      Bakery.with(BakeryError.class, LoavesResource.class, Client.class)
          .overrideRuntimeConfigKey("boundary.api.rate-limit.requests", "77")
          .overrideRuntimeConfigKey("boundary.api.rate-limit.window", "9s")
          .overrideRuntimeConfigKey("boundary.http.operator-role", "baker");

  @TestHTTPResource URI door;
  @Inject ErrorCatalogue catalogue;

  @Test
  void answersWithTheErrorsOfTheProject() throws Exception {
    var answer = Client.of(door, "guest").post("/v1/loaves", "{\"shape\":\"round\"}");
    says(answer, 409, "out-of-flour");
    assertTrue(answer.body().contains("\"instance\":\"/v1/loaves\""), answer::body);
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
  }

  @Test
  void knowsTheErrorsOfTheProjectBeforeThoseOfEveryDoor() throws Exception {
    assertEquals(
        BakeryError.values().length + StandardError.values().length, catalogue.all().size());
    assertEquals(BakeryError.OUT_OF_FLOUR, catalogue.all().getFirst());
    var page = new Client(door, null).get("/problems");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().startsWith("[{\"type\":\"/problems/out-of-flour\""), page::body);
  }

  @Test
  void saysWhatIsWrongAtEveryLayer() throws Exception {
    var guest = Client.of(door, "guest");
    says(new Client(door, null).get("/v1/loaves"), 401, "token-missing");
    says(new Client(door, "abc").get("/v1/loaves"), 401, "token-invalid");
    says(guest.get("/v1/stones"), 404, "not-found");
    says(guest.post("/v1/loaves", "{"), 400, "malformed-json");
    says(guest.post("/v1/loaves", "{\"shape\":1}"), 422, "invalid-input");
    says(guest.post("/v1/loaves", "null"), 422, "invalid-input");
    says(guest.get("/v1/loaves?a=1&a=2"), 400, "malformed-request");
  }

  @Test
  void readsOnlyTheStateThatIsAskedFor() throws Exception {
    var guest = Client.of(door, "guest");
    says(guest.get("/v1/loaves", "If-Match", "\"2\""), 412, "precondition-failed");
    says(guest.get("/v1/loaves", "If-Match", "W/\"3\""), 412, "precondition-failed");
    says(
        guest.get("/v1/loaves", "If-Match", "\"2\"", "If-None-Match", "\"3\""),
        412,
        "precondition-failed");
    assertEquals(200, guest.get("/v1/loaves", "If-Match", "\"2\", \"3\"").statusCode());
    assertEquals(200, guest.get("/v1/loaves", "If-Match", "*").statusCode());
    assertEquals(304, guest.get("/v1/loaves", "If-None-Match", "W/\"3\"").statusCode());
  }

  @Test
  void countsRequestsAsItIsSet() throws Exception {
    var answer = Client.of(door, "guest").get("/v1/loaves");
    assertEquals("\"3\"", answer.headers().firstValue("ETag").orElseThrow());
    assertEquals(
        "\"client\";q=77;w=9", answer.headers().firstValue("RateLimit-Policy").orElseThrow());
  }

  @Test
  void showsItsMetricsToTheRoleThatIsSet() throws Exception {
    assertEquals(200, Client.of(door, "baker").get("/q/metrics").statusCode());
    says(Client.of(door, "guest").get("/q/metrics"), 403, "forbidden");
    assertEquals(200, new Client(door, null).get("/q/openapi").statusCode());
  }

  private static void says(HttpResponse<String> answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer::body);
    assertEquals(
        "application/problem+json",
        answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", ""));
  }
}
