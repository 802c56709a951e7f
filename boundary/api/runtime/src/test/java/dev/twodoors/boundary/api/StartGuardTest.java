package dev.twodoors.boundary.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class StartGuardTest {
  private static final String SERVER = "quarkus.oidc.auth-server-url";

  @Test
  void startsWithAnIdentityProvider() {
    assertDoesNotThrow(() -> StartGuard.refuse(config(Map.of(SERVER, "https://id.example"))));
  }

  @Test
  void refusesToStartWithoutIdentityProvider() {
    refuses(Map.of(), SERVER);
  }

  private static void refuses(Map<String, String> properties, String because) {
    var refusal =
        assertThrows(IllegalStateException.class, () -> StartGuard.refuse(config(properties)));
    assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
  }

  private static Config config(Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(properties, "test", 100))
        .build();
  }
}
