package dev.twodoors.boundary.start;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start with people or keys that are good for a developer's machine only, under whatever
 * profile but {@code local}.
 */
public class LocalOnly {
  private static final String DEMO_USERS = "quarkus.security.users.embedded.users.";
  private static final String STATIC_KEY = "quarkus.oidc.public-key";

  /** Whether this is a developer's machine: dev mode, a test, or the profile {@code local}. */
  public static boolean isHere() {
    return LaunchMode.current() != LaunchMode.NORMAL || ConfigUtils.getProfiles().contains("local");
  }

  void check(
      @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start, Config config) {
    if (!isHere()) {
      refuse(StreamSupport.stream(config.getPropertyNames().spliterator(), false).toList());
    }
  }

  static void refuse(List<String> names) {
    var faults =
        Stream.of(
                names.stream().anyMatch(name -> name.startsWith(DEMO_USERS))
                    ? "there must be no demo users: remove every " + DEMO_USERS + "*"
                    : "",
                names.contains(STATIC_KEY)
                    ? "tokens are checked against an identity provider: remove " + STATIC_KEY
                    : "")
            .filter(fault -> !fault.isEmpty())
            .toList();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "This start is refused, because outside the profile 'local' "
              + String.join("; and ", faults));
    }
  }
}
