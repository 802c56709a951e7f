package dev.twodoors.boundary.testing.stack;

import dev.twodoors.boundary.local.RunningDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks a door how it is, as a cluster does. */
public final class Probe {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Probe() {}

  public static boolean isReady(RunningDoor door) {
    return status(door, "q/health/ready") == 200;
  }

  public static boolean isLive(RunningDoor door) {
    return status(door, "q/health/live") == 200;
  }

  /** Looks until it is so. */
  public static void await(String what, BooleanSupplier condition) {
    first(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  /** Looks until there is something. */
  public static <T> T first(String what, Supplier<Optional<T>> look) {
    var end = Instant.now().plus(PATIENCE);
    var found = look.get();
    while (found.isEmpty()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain: " + what);
      }
      pause();
      found = look.get();
    }
    return found.get();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As plain text. */
  public static String metrics(RunningDoor door) {
    return metrics(door, "text/plain");
  }

  /** In the OpenMetrics format: with exemplars, which name traces. */
  public static String openMetrics(RunningDoor door) {
    return metrics(door, "*/*");
  }

  private static String metrics(RunningDoor door, String format) {
    try {
      return get(door, "q/metrics", "Accept", format).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(RunningDoor door, String path) {
    try {
      return get(door, path, "Accept", "*/*").statusCode();
    } catch (IOException e) {
      return -1;
    }
  }

  private static HttpResponse<String> get(RunningDoor door, String path, String... headers)
      throws IOException {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(door.address().resolve(path))
              .headers(headers)
              .timeout(PATIENCE)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
