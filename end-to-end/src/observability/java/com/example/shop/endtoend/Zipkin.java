package com.example.shop.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.twodoors.boundary.local.Ports;
import dev.twodoors.boundary.testing.stack.Probe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Zipkin's server, and before it what an OpenTelemetry collector does with its exporter for Zipkin:
 * the server takes spans in the formats of Zipkin alone. Its module for OTLP is not published as an
 * artifact of Maven, only as a container.
 *
 * @see <a href="https://zipkin.io/zipkin-api/">the format of Zipkin</a>
 */
final class Zipkin implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Long, String> KINDS =
      Map.of(2L, "SERVER", 3L, "CLIENT", 4L, "PRODUCER", 5L, "CONSUMER");

  private final Server server;
  private final HttpServer collector;

  private Zipkin(Server server, HttpServer collector) {
    this.server = server;
    this.collector = collector;
  }

  static Zipkin start(Path log) throws IOException {
    var port = Ports.anyFree();
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-jar",
            System.getProperty("zipkin.jar"));
    builder.environment().put("QUERY_PORT", String.valueOf(port));
    var server = Server.start(builder, port, "/health", log);
    var collector =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var zipkin = new Zipkin(server, collector);
    collector.createContext("/v1/traces", zipkin::take);
    collector.start();
    return zipkin;
  }

  /** What a door must be told so that its spans come here. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.otel.exporter.otlp.endpoint",
        "http://localhost:" + collector.getAddress().getPort(),
        "quarkus.otel.exporter.otlp.protocol",
        "http/protobuf",
        "quarkus.otel.exporter.otlp.compression",
        "none");
  }

  /**
   * The first span of a name and with these tags, when it has come.
   *
   * @param tags in Zipkin's language: {@code door=web and owner=orders}
   */
  JsonNode span(String name, String tags) {
    var query =
        "/api/v2/traces?spanName=%s&annotationQuery=%s".formatted(encoded(name), encoded(tags));
    return Probe.first(
        "a span " + name + " with " + tags,
        () -> {
          for (var trace : server.get(query)) {
            for (var span : trace) {
              if (span.path("name").asText().equals(name)) {
                return Optional.of(span);
              }
            }
          }
          return Optional.empty();
        });
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var spans = JSON.createArrayNode();
      new WireMessage(exchange.getRequestBody().readAllBytes())
          .messages(1)
          .forEach(process -> translate(process, spans));
      var stored =
          Server.send(
              HttpRequest.newBuilder(server.address().resolve("/api/v2/spans"))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(spans.toString())));
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(stored.statusCode() == 202 ? 200 : 500, -1);
    }
  }

  private static void translate(WireMessage process, ArrayNode spans) {
    var name =
        process
            .messages(1)
            .flatMap(resource -> resource.messages(1))
            .filter(attribute -> attribute.text(1).equals("service.name"))
            .map(attribute -> new WireMessage(attribute.bytes(2)).text(1))
            .findFirst()
            .orElse("unknown");
    process
        .messages(2)
        .flatMap(scope -> scope.messages(2))
        .forEach(span -> translate(span, name, spans));
  }

  private static void translate(WireMessage span, String service, ArrayNode spans) {
    var into = spans.addObject();
    into.put("traceId", hex(span.bytes(1)));
    into.put("id", hex(span.bytes(2)));
    if (span.bytes(4).length > 0) {
      into.put("parentId", hex(span.bytes(4)));
    }
    into.put("name", span.text(5));
    if (KINDS.containsKey(span.number(6))) {
      into.put("kind", KINDS.get(span.number(6)));
    }
    into.put("timestamp", span.number(7) / 1_000);
    into.put("duration", Math.max(1, (span.number(8) - span.number(7)) / 1_000));
    into.putObject("localEndpoint").put("serviceName", service);
    var tags = into.putObject("tags");
    span.messages(9)
        .forEach(each -> tags.put(each.text(1), new WireMessage(each.bytes(2)).text(1)));
  }

  private static String hex(byte[] id) {
    return HexFormat.of().formatHex(id);
  }

  @Override
  public void close() throws InterruptedException {
    collector.stop(0);
    server.close();
  }
}
