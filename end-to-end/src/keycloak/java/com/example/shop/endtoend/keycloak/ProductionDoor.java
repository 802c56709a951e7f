package com.example.shop.endtoend.keycloak;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.testing.stack.PlainStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A packaged door under the profile of production. */
final class ProductionDoor implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final URI address;

  private ProductionDoor(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static ProductionDoor start(
      ProjectSettings settings, Door door, int port, Map<String, String> configuration)
      throws Exception {
    var log = Files.createTempFile(Path.of("target"), door.name() + "-production-", ".log");
    var process = PlainStart.process(settings, door, port, configuration, log);
    var started = new ProductionDoor(process, URI.create("http://localhost:" + port));
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!started.isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        started.close();
        throw new AssertionError("The door does not start:\n" + Files.readString(log));
      }
      Thread.sleep(100);
    }
    return started;
  }

  private boolean isReady() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  URI address() {
    return address;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
