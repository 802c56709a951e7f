package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.stack.NeedsShop;
import com.example.shop.endtoend.stack.PlainStart;
import com.example.shop.endtoend.stack.Shop;
import dev.twodoors.boundary.local.DoorConfiguration;
import dev.twodoors.boundary.local.LocalSecrets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In production a door rather does not start than start with what is only good for trying. */
@NeedsShop
class RefusedStartIT {
  private static final String USERS = "quarkus.security.users.embedded.users.";
  private static final String STATIC_KEY = "quarkus.oidc.public-key";
  private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

  private final Shop shop;

  RefusedStartIT(Shop shop) {
    this.shop = shop;
  }

  @Test
  void thePagesDoNotStartInProductionWithDemoUsers() {
    refuses("web", inProduction("web"), USERS);
  }

  @Test
  void thePagesDoNotStartInProductionWithoutAKeyForSessions() {
    var configuration = new HashMap<>(DoorConfiguration.ofDatabase(shop.server()));
    refuses("web", configuration, SESSION_KEY);
  }

  @Test
  void theApiDoesNotStartInProductionWithAStaticKey() {
    refuses("api", inProduction("api"), STATIC_KEY);
  }

  @Test
  void theApiDoesNotStartInProductionWithDemoUsers() {
    var configuration = new HashMap<>(DoorConfiguration.ofDatabase(shop.server()));
    configuration.put(USERS + "eve", "eve");
    configuration.put("quarkus.oidc.auth-server-url", "http://localhost:1/nobody");
    refuses("api", configuration, USERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void noDoorStartsWithoutADatabase(String name) {
    var door = shop.settings().door(name);
    var configuration =
        new HashMap<>(DoorConfiguration.ofSignIn(shop.settings(), door, LocalSecrets.inMemory()));
    configuration.put("quarkus.profile", DoorConfiguration.PROFILE);
    refuses(name, configuration, "Could not expand value database.");
  }

  private Map<String, String> inProduction(String name) {
    var door = shop.settings().door(name);
    var configuration = new HashMap<>(DoorConfiguration.ofDatabase(shop.server()));
    configuration.putAll(
        DoorConfiguration.ofSignIn(shop.settings(), door, LocalSecrets.inMemory()));
    return configuration;
  }

  private void refuses(String name, Map<String, String> configuration, String words) {
    var start = PlainStart.of(shop.settings(), shop.settings().door(name), configuration);
    assertTrue(start.ended(), () -> "the door started:\n" + start.output());
    assertNotEquals(0, start.exitCode());
    assertTrue(start.output().contains(words), start::output);
  }
}
