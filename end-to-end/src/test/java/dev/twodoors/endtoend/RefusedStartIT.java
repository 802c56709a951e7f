package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.DoorConfiguration;
import dev.twodoors.boundary.local.LocalSecrets;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.PlainStart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In production a door rather does not start than start with what is only good for trying. */
@NeedsDoors
class RefusedStartIT {
  private static final String USERS = "quarkus.security.users.embedded.users.";
  private static final String STATIC_KEY = "quarkus.oidc.public-key";
  private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

  private final Doors doors;

  RefusedStartIT(Doors doors) {
    this.doors = doors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void noDoorStartsInProductionWithWhatIsForTryingOnly(String name) {
    refuses(name, forTrying(doors.settings().doors()), USERS, STATIC_KEY);
  }

  @Test
  void thePagesDoNotStartInProductionWithoutAKeyForSessions() {
    refuses("web", DoorConfiguration.ofDatabase(doors.server()), SESSION_KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void noDoorStartsWithoutADatabase(String name) {
    var door = doors.settings().door(name);
    var configuration =
        new HashMap<>(DoorConfiguration.ofSignIn(doors.settings(), door, LocalSecrets.inMemory()));
    configuration.put("quarkus.profile", DoorConfiguration.PROFILE);
    refuses(name, configuration, "Could not expand value database.");
  }

  /** Demo users and a static key, whichever door they are meant for. */
  private Map<String, String> forTrying(List<Door> all) {
    var configuration = new HashMap<>(DoorConfiguration.ofDatabase(doors.server()));
    for (var door : all) {
      configuration.putAll(
          DoorConfiguration.ofSignIn(doors.settings(), door, LocalSecrets.inMemory()));
    }
    return configuration;
  }

  private void refuses(String name, Map<String, String> configuration, String... words) {
    var start = PlainStart.of(doors.settings(), doors.settings().door(name), configuration);
    assertTrue(start.ended(), () -> "the door started:\n" + start.output());
    assertNotEquals(0, start.exitCode());
    for (var word : words) {
      assertTrue(start.output().contains(word), () -> word + " is not in\n" + start.output());
    }
  }
}
