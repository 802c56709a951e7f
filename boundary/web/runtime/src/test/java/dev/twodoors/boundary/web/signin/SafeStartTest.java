package dev.twodoors.boundary.web.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class SafeStartTest {
  private static final String KEY = "quarkus.http.auth.session.encryption-key";

  @Test
  void refusesToStartWithoutASessionKey() {
    var refused =
        assertThrows(IllegalStateException.class, () -> SafeStart.refuse(config(Map.of())));
    assertTrue(refused.getMessage().contains(KEY), refused.getMessage());
  }

  @Test
  void startsWithOne() {
    assertDoesNotThrow(() -> SafeStart.refuse(config(Map.of(KEY, "0123456789abcdef"))));
  }

  private static Config config(Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(properties, "test", 100))
        .build();
  }
}
