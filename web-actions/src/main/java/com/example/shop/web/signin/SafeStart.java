package com.example.shop.web.signin;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Refuses to start with people or keys that are meant for a developer's machine. */
class SafeStart {
  private static final String DEMO_USERS = "quarkus.security.users.embedded.users.";
  private static final String STATIC_KEY = "quarkus.oidc.public-key";
  private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

  void check(@Observes StartupEvent start, Config config) {
    if (LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.getProfiles().contains("local")) {
      var names = StreamSupport.stream(config.getPropertyNames().spliterator(), false).toList();
      var faults = faults(names, config.getOptionalValue(SESSION_KEY, String.class).isPresent());
      if (!faults.isEmpty()) {
        throw new IllegalStateException(
            "This start is refused, because outside the profile 'local' "
                + String.join("; and ", faults));
      }
    }
  }

  /**
   * @param names of all properties that are set
   */
  static List<String> faults(List<String> names, boolean sessionKey) {
    return Stream.of(
            names.stream().anyMatch(name -> name.startsWith(DEMO_USERS))
                ? "there must be no demo users: remove every " + DEMO_USERS + "*"
                : "",
            names.contains(STATIC_KEY)
                ? "tokens are checked against an identity provider: remove " + STATIC_KEY
                : "",
            sessionKey ? "" : "sessions need one secret key for all instances: set " + SESSION_KEY)
        .filter(fault -> !fault.isEmpty())
        .toList();
  }
}
