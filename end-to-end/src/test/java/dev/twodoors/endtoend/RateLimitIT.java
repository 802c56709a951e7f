package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.people.ApiClient;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One client that asks too often does not slow the others down. */
@NeedsDoors
class RateLimitIT {
  private static final String SOMEWHERE = "/v1/nothing-that-is-offered";

  private final Doors doors;

  RateLimitIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void whoeverAsksTooOftenHasToWaitAloneAndIsToldHowLong() {
    var process =
        doors.startReplica(
            "api",
            Map.of(
                "boundary.api.rate-limit.requests", "3", "boundary.api.rate-limit.window", "10h"));
    try {
      var door = doors.apiAt(process);
      var eager = door.client(doors.token("admin")).hasty();
      for (var allowed = 0; allowed < 3; allowed++) {
        assertEquals(404, eager.get(SOMEWHERE).status());
      }
      assertWaits(eager);
      assertWaits(door.client(doors.token("admin")).hasty());
      assertEquals(404, door.client(doors.token("partner")).get(SOMEWHERE).status());
      assertEquals(401, door.client(null).get(SOMEWHERE).status());
    } finally {
      process.stop();
    }
  }

  private static void assertWaits(ApiClient client) {
    var answer = client.get(SOMEWHERE);
    assertEquals(429, answer.status());
    assertEquals("too-many-requests", answer.body().path("code").asText());
    var seconds = Integer.parseInt(answer.retryAfter());
    assertTrue(seconds > 0 && seconds <= 12_000, () -> "to wait: " + seconds);
  }
}
