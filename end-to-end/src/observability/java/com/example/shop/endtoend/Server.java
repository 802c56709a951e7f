package com.example.shop.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.testing.stack.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server of others, as a process of this test; it answers in JSON. */
final class Server implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final URI address;

  private Server(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param ready the path that answers 200 then
   */
  static Server start(ProcessBuilder builder, int port, String ready, Path log) {
    try {
      var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      var server = new Server(process, URI.create("http://localhost:" + port));
      Probe.await(
          "an answer of " + builder.command() + ", see " + log, () -> server.isReadyAt(ready));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isReadyAt(String path) {
    if (!process.isAlive()) {
      throw new AssertionError("It ended with " + process.exitValue() + ".");
    }
    try {
      return send(HttpRequest.newBuilder(address.resolve(path))).statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  URI address() {
    return address;
  }

  /** What it answers, whichever status that has; nothing if that is no JSON. */
  JsonNode get(String path) {
    try {
      return JSON.readTree(send(HttpRequest.newBuilder(address.resolve(path))).body());
    } catch (IOException noJson) {
      return JSON.missingNode();
    }
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
