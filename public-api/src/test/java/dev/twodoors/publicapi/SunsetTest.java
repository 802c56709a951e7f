package dev.twodoors.publicapi;

import static dev.twodoors.boundary.testing.api.Problems.is;

import dev.twodoors.boundary.api.problems.StandardError;
import dev.twodoors.boundary.testing.api.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator can switch on. */
@QuarkusTest
@TestProfile(SunsetTest.Ends.class)
class SunsetTest {
  public static class Ends implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("boundary.api.sunset.ends", "true");
    }
  }

  private final Caller admin = Caller.as("admin");

  @Test
  void endsAnOperationAfterItsSunset() {
    is(admin.get("/v1/notes/old"), StandardError.OPERATION_ENDED)
        .header("Sunset", "Tue, 30 Jun 2020 00:00:00 GMT")
        .header("Link", "</v1/notes>; rel=\"successor-version\"");
  }

  @Test
  void leavesOthersAlone() {
    is(admin.get("/v1/notes"), StandardError.FORBIDDEN);
  }
}
