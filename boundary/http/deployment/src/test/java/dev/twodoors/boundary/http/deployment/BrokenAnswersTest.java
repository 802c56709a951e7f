package dev.twodoors.boundary.http.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.http.Answer;
import dev.twodoors.boundary.http.Answers;
import dev.twodoors.boundary.http.Mistake;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A door whose own words fail: every request is still answered, with the status it would have. */
class BrokenAnswersTest {
  @ApplicationScoped
  public static class OurAnswers implements Answers {
    @Override
    public Answer to(HttpServerRequest request, Mistake mistake) {
      return null;
    }

    @Override
    public Answer to(RoutingContext failed) {
      throw new AssertionError("our words are gone");
    }
  }

  @RegisterExtension
  static final QuarkusUnitTest DOOR =
      new QuarkusUnitTest()
          .withApplicationRoot(application -> application.addClass(OurAnswers.class))
          // What calls pass needs a database; no capability is called here.
          .overrideConfigKey("quarkus.arc.exclude-types", "dev.twodoors.boundary.call.*")
          .overrideConfigKey("database.url", "jdbc:none:no-capability-is-called")
          .overrideConfigKey("quarkus.http.auth.permission.boundary-everything.policy", "permit")
          .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
          .setLogRecordPredicate(log -> log.getLevel().intValue() >= Level.SEVERE.intValue())
          .assertLogRecords(
              logged ->
                  assertTrue(
                      logged.stream()
                          .anyMatch(
                              log ->
                                  log.getMessage().contains(" could not word an answer")
                                      && String.valueOf(log.getParameters()[0])
                                          .contains(OurAnswers.class.getName())),
                      "the log names the class"));

  @TestHTTPResource URI door;

  @Test
  void areReplacedByPlainOnes() throws Exception {
    var nowhere = get("/nowhere");
    assertEquals(404, nowhere.statusCode());
    assertEquals("Error 404", nowhere.body());

    var tooLong = get("/" + "x".repeat(5_000));
    assertEquals(414, tooLong.statusCode());
    assertEquals(Mistake.ADDRESS_TOO_LONG.advice(), tooLong.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(door.resolve(path)).timeout(Duration.ofSeconds(10)).build();
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
