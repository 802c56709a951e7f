package com.example.shop.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import dev.twodoors.boundary.local.Ports;
import dev.twodoors.boundary.testing.stack.Probe;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A Prometheus that reads doors as {@code prometheus.yml} says, each second. */
final class Prometheus implements AutoCloseable {
  private final Server server;

  private Prometheus(Server server) {
    this.server = server;
  }

  /**
   * @param folder with the files of {@code ./doors monitoring}
   * @param targets the doors, in place of those of a developer's machine
   */
  static Prometheus start(Path program, Path folder, String targets, String token)
      throws IOException {
    var port = Ports.anyFree();
    var written = Files.readString(folder.resolve("prometheus.yml"));
    Files.writeString(
        folder.resolve("tried.yml"),
        "global:\n  evaluation_interval: 1s\n"
            + written
                .replace("scrape_interval: 15s", "scrape_interval: 1s")
                .replaceAll("targets: \\[.*\\]", "targets: [" + targets + "]"));
    Files.writeString(folder.resolve("token"), token);
    var builder =
        new ProcessBuilder(
            program.toString(),
            "--config.file=" + folder.resolve("tried.yml"),
            "--storage.tsdb.path=" + Files.createTempDirectory(folder, "data"),
            "--web.listen-address=127.0.0.1:" + port);
    return new Prometheus(
        Server.start(builder, port, "/-/ready", folder.resolve("prometheus.log")));
  }

  /** What a query finds, as soon as it finds anything. */
  JsonNode finds(String query) {
    return Probe.first(
        query,
        () -> {
          var answer = server.get("/api/v1/query?query=" + encoded(query));
          if (answer.path("status").asText().equals("error")) {
            throw new AssertionError(query + ": " + answer);
          }
          return Optional.of(answer.path("data").path("result")).filter(found -> !found.isEmpty());
        });
  }

  /** All rules of a type that have been evaluated. */
  JsonNode rules(String type) {
    return server.get("/api/v1/rules?type=" + type).path("data").path("groups");
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws InterruptedException {
    server.close();
  }
}
