package dev.twodoors.boundary.console;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Asks the doors how they are, as a cluster and Prometheus do. It asks only when somebody looks,
 * and at most once in {@value #FRESH_MILLIS} milliseconds.
 */
final class Watch {

  static final long FRESH_MILLIS = 900;

  private static final Duration PATIENCE = Duration.ofMillis(700);

  private final Map<String, String> doors;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private List<DoorState> last = List.of();
  private long looked = System.nanoTime() - 2 * FRESH_MILLIS * 1_000_000;

  /**
   * @param doors their addresses by name
   */
  Watch(Map<String, String> doors) {
    this.doors = doors;
  }

  synchronized List<DoorState> look() {
    if (System.nanoTime() - looked > FRESH_MILLIS * 1_000_000) {
      List<CompletableFuture<DoorState>> asked =
          doors.entrySet().stream().map(door -> state(door.getKey(), door.getValue())).toList();
      last = asked.stream().map(CompletableFuture::join).toList();
      looked = System.nanoTime();
    }
    return last;
  }

  private CompletableFuture<DoorState> state(String door, String address) {
    return get(address + "q/health")
        .thenCombine(
            get(address + "q/metrics"),
            (health, metrics) -> DoorState.of(door, address, health, metrics));
  }

  /** Empty if it does not answer. */
  private CompletableFuture<String> get(String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .exceptionally(silent -> "");
  }
}
