package com.example.shop.endtoend.stack;

import dev.twodoors.boundary.local.RunningDoor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a door how it is, as a cluster does. */
public final class Probe {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Probe() {}

  public static boolean isReady(RunningDoor door) {
    return status(door, "q/health/ready") == 200;
  }

  public static boolean isLive(RunningDoor door) {
    return status(door, "q/health/live") == 200;
  }

  /** Looks until it is so. */
  public static void await(String what, BooleanSupplier condition) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(what + " is not so after " + PATIENCE.toSeconds() + " s");
      }
      Thread.onSpinWait();
    }
  }

  private static int status(RunningDoor door, String path) {
    try {
      return HTTP.send(
              HttpRequest.newBuilder(door.address().resolve(path))
                  .timeout(Duration.ofSeconds(10))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
