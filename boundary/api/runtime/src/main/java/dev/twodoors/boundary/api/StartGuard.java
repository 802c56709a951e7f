package dev.twodoors.boundary.api;

import dev.twodoors.boundary.start.LocalOnly;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/** Refuses to start without an identity provider, which would deny every token with a riddle. */
class StartGuard {
  private static final String SERVER = "quarkus.oidc.auth-server-url";

  void judge(@Observes StartupEvent start, Config config) {
    if (!LocalOnly.isHere()) {
      refuse(config);
    }
  }

  static void refuse(Config config) {
    if (config.getOptionalValue(SERVER, String.class).isEmpty()) {
      throw new IllegalStateException(
          "No identity provider is configured. Set "
              + SERVER
              + " (environment: QUARKUS_OIDC_AUTH_SERVER_URL) to the issuer of the access tokens, and quarkus.oidc.token.audience to the audience that names this API.");
    }
  }
}
