package com.example.shop.api;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Refuses to start in production with what is only good for trying things out. */
class StartGuard {
  private static final String PUBLIC_KEY = "quarkus.oidc.public-key";
  private static final String SERVER = "quarkus.oidc.auth-server-url";
  private static final String DEMO_USERS = "quarkus.security.users.embedded.users.";

  void judge(@Observes StartupEvent start, Config config) {
    if (ConfigUtils.getProfiles().contains("prod")) {
      refuse(config);
    }
  }

  static void refuse(Config config) {
    if (isSet(config, PUBLIC_KEY)) {
      throw new IllegalStateException(
          PUBLIC_KEY
              + " is set: a static key is for the profile local only. Remove it, and name the identity provider in "
              + SERVER
              + ".");
    }
    if (StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .anyMatch(name -> name.startsWith(DEMO_USERS))) {
      throw new IllegalStateException(
          "Demo users are configured ("
              + DEMO_USERS
              + "*): they are for the profile local only. Remove them.");
    }
    if (!isSet(config, SERVER)) {
      throw new IllegalStateException(
          "No identity provider is configured. Set "
              + SERVER
              + " (environment: QUARKUS_OIDC_AUTH_SERVER_URL) to the issuer of the access tokens, and quarkus.oidc.token.audience to the audience that names this API.");
    }
  }

  private static boolean isSet(Config config, String name) {
    return config.getOptionalValue(name, String.class).isPresent();
  }
}
