package dev.twodoors.boundary.testing.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.testing.stack.Doors;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many wrong requests to each door: every one that is whole gets an answer of the door's own kind,
 * and none fails on our side. What breaks off is answered or closed. Each run sends the same;
 * {@code -Dfuzz.seed=new} sends others, {@code -Dfuzz.requests=...} more. A project's test extends
 * it and is annotated with {@link dev.twodoors.boundary.testing.stack.NeedsDoors}.
 */
public abstract class RawFuzz {
  private static final long SEED = 20_250_801;
  private static final int REQUESTS = 700;
  private static final int MOST_TOLD = 20;

  private final Map<RawRequests.Kind, Map<String, Integer>> counted = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Doors doors;
  private long longest;

  protected RawFuzz(Doors doors) {
    this.doors = doors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  protected void everyWholeRequestIsAnswered(String door) throws IOException {
    var seed = seed();
    var requests = new RawRequests(seed);
    var kinds = RawRequests.Kind.values();
    var most = Integer.getInteger("fuzz.requests", REQUESTS);
    for (var sent = 0; sent < most && faults.size() < MOST_TOLD; sent++) {
      var kind = kinds[sent % kinds.length];
      send(door, kind, requests.make(kind));
    }
    System.out.printf(
        Locale.ROOT,
        "fuzz: raw, %s, %,d requests, seed %d, longest %d ms%n",
        door,
        most,
        seed,
        longest / 1_000_000);
    counted.forEach((kind, seen) -> System.out.printf(Locale.ROOT, "%-12s %s%n", kind, seen));
    assertEquals("", String.join("\n", faults), "with seed " + seed);
  }

  private static long seed() {
    var given = System.getProperty("fuzz.seed", String.valueOf(SEED));
    return given.equals("new") ? new Random().nextLong() : Long.parseLong(given);
  }

  private void send(String door, RawRequests.Kind kind, String request) throws IOException {
    var isWhole = kind != RawRequests.Kind.BROKEN_OFF;
    try (var connection = RawConnection.to(address(door))) {
      var began = System.nanoTime();
      connection.send(request);
      if (!isWhole) {
        connection.sendNothingMore();
      }
      var answer = connection.answer();
      longest = Math.max(longest, System.nanoTime() - began);
      count(kind, answer.map(known -> "" + known.status()).orElse("closed"));
      var isRight =
          answer
              .map(known -> isOurs(door, known, isOfHead(request)))
              .orElse(!isWhole || request.isBlank());
      if (!isRight) {
        faults.add(kind + " " + answer + "\n    " + shown(request));
      }
    }
  }

  private URI address(String door) {
    return doors.process(door).address();
  }

  private void count(RawRequests.Kind kind, String what) {
    counted.computeIfAbsent(kind, any -> new TreeMap<>()).merge(what, 1, Integer::sum);
  }

  private static boolean isOurs(String door, RawAnswer answer, boolean isOfHead) {
    if (answer.status() >= 500) {
      return false;
    }
    return answer.status() < 300
        || isOfHead
        || answer.saysWhereToGo()
        || (door.equals("web") ? answer.isHtml() : answer.isProblem());
  }

  private static boolean isOfHead(String request) {
    return request.startsWith("HEAD ");
  }

  private static String shown(String request) {
    return request.length() > 300 ? request.substring(0, 300) + "..." : request;
  }
}
