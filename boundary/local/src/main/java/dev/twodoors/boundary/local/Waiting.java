package dev.twodoors.boundary.local;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for a condition, looking often. */
final class Waiting {

  private static final Duration STEP = Duration.ofMillis(50);

  private Waiting() {}

  static boolean until(Duration atMost, BooleanSupplier condition) {
    Instant end = Instant.now().plus(atMost);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      shortly();
    }
    return true;
  }

  static void shortly() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LocalProblem.part("Interrupted while waiting.", "Start again.");
    }
  }
}
