package dev.twodoors.boundary.web.signin;

import dev.twodoors.boundary.start.LocalOnly;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start without a key for sessions: each instance would make its own, and sign people
 * out of all others.
 */
class SafeStart {
  private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

  void check(@Observes StartupEvent start, Config config) {
    if (!LocalOnly.isHere()) {
      refuse(config);
    }
  }

  static void refuse(Config config) {
    if (config.getOptionalValue(SESSION_KEY, String.class).isEmpty()) {
      throw new IllegalStateException(
          "Sessions need one secret key for all instances: set "
              + SESSION_KEY
              + " (environment: QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY) to at least 16 random characters.");
    }
  }
}
