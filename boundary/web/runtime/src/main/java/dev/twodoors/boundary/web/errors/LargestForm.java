package dev.twodoors.boundary.web.errors;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/** How much a form may send, as people say it: {@code 100 kB}. */
@Singleton
class LargestForm {
  private static final long KILO = 1024;
  private static final long MEGA = KILO * KILO;

  private final long bytes;

  @Inject
  LargestForm(VertxHttpConfig http) {
    this(
        http.limits()
            .maxBodySize()
            .orElseThrow(
                () -> new IllegalStateException("quarkus.http.limits.max-body-size is not set"))
            .asLongValue());
  }

  LargestForm(long bytes) {
    this.bytes = bytes;
  }

  @Override
  public String toString() {
    if (bytes < KILO) {
      return bytes + " bytes";
    }
    return bytes < MEGA ? bytes / KILO + " kB" : tenths() + " MB";
  }

  /** Rounded down, so that what is promised is taken. */
  private String tenths() {
    return String.format(Locale.ROOT, "%d.%d", bytes / MEGA, bytes % MEGA * 10 / MEGA)
        .replaceFirst("\\.0$", "");
  }
}
