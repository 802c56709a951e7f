package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.http.HttpConfig;
import dev.twodoors.boundary.web.WebConfig;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

/**
 * When the first start of dev mode fails, Quarkus starts a server that says why and waits for a
 * change. It reads the settings of HTTP, and of ours what stands in files only.
 */
class FailedFirstStartTest {
  private static final String ROLE = "quarkus.http.auth.policy.boundary-operators.roles-allowed";

  @Test
  void isToldByAServerWithTheSameSettings() {
    var waiting = http().build();
    var started = http().withMapping(HttpConfig.class).withMapping(WebConfig.class).build();
    assertEquals(
        started.getConfigMapping(HttpConfig.class).operatorRole(),
        waiting.getValue(ROLE, String.class));
    assertEquals(
        started.getConfigMapping(WebConfig.class).cookies(),
        waiting.getValue("boundary.web.cookies", String.class));
  }

  private static SmallRyeConfigBuilder http() {
    return ConfigUtils.emptyConfigBuilder()
        .addDiscoveredSources()
        .withDefaultValue("quarkus.http.host", "localhost")
        .withMapping(VertxHttpBuildTimeConfig.class)
        .withMapping(VertxHttpConfig.class);
  }
}
