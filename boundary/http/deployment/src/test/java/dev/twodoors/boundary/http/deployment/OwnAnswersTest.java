package dev.twodoors.boundary.http.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.http.Answer;
import dev.twodoors.boundary.http.Answers;
import dev.twodoors.boundary.http.Mistake;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A door of neither kind words what no endpoint of it answers. */
class OwnAnswersTest {
  @Singleton
  public static class OurAnswers implements Answers {
    @Override
    public Answer to(HttpServerRequest request, Mistake mistake) {
      return new Answer(mistake.status(), "text/plain", "ours: " + mistake);
    }

    @Override
    public Answer to(RoutingContext failed) {
      return new Answer(404, "text/plain", "ours: nothing here");
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
          .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

  @TestHTTPResource URI door;

  @Test
  void takeThePlaceOfPlainOnes() throws Exception {
    assertEquals("ours: nothing here", body("/nowhere"));
    assertEquals("ours: ADDRESS_TOO_LONG", body("/" + "x".repeat(5_000)));
  }

  private String body(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(door.resolve(path)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }
}
