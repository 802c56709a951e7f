package com.example.shop.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.twodoors.boundary.testing.stack.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Takes the traces that doors export (OTLP over HTTP), as whatever watches over them does. */
final class Collector implements AutoCloseable {

  /**
   * What is kept of a span.
   *
   * @param parent empty when it has none
   * @param attributes text only
   */
  record Seen(
      String trace,
      String id,
      String parent,
      String name,
      boolean server,
      Map<String, String> attributes) {

    private static Seen of(WireMessage span) {
      return new Seen(
          hex(span.bytes(1)),
          hex(span.bytes(2)),
          hex(span.bytes(4)),
          span.text(5),
          span.number(6) == KIND_SERVER,
          span.messages(9)
              .collect(
                  Collectors.toMap(
                      each -> each.text(1), each -> new WireMessage(each.bytes(2)).text(1))));
    }

    private static String hex(byte[] id) {
      return HexFormat.of().formatHex(id);
    }
  }

  private static final int KIND_SERVER = 2;

  private final List<Seen> spans = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private Collector(HttpServer server) {
    this.server = server;
    server.createContext("/v1/traces", this::take);
  }

  static Collector start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var collector = new Collector(server);
      server.start();
      return collector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a door must be told so that it exports here. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.otel.exporter.otlp.endpoint",
        "http://localhost:" + server.getAddress().getPort(),
        "quarkus.otel.exporter.otlp.protocol",
        "http/protobuf",
        "quarkus.otel.exporter.otlp.compression",
        "none");
  }

  /** The first span of a name; doors export every few seconds. */
  Seen span(String name) {
    return Probe.first("a span " + name, () -> find(span -> span.name().equals(name)));
  }

  /** The first span of an SQL statement that begins like this. */
  Seen statement(String beginning) {
    return Probe.first(
        "a statement " + beginning,
        () ->
            find(
                span ->
                    span.attributes().values().stream()
                        .anyMatch(text -> text.startsWith(beginning))));
  }

  Seen parentOf(Seen child) {
    return Probe.first(
        "the parent of " + child.name(), () -> find(span -> span.id().equals(child.parent())));
  }

  private Optional<Seen> find(java.util.function.Predicate<Seen> wanted) {
    return spans.stream().filter(wanted).findFirst();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      new WireMessage(exchange.getRequestBody().readAllBytes())
          .messages(1)
          .flatMap(resource -> resource.messages(2))
          .flatMap(scope -> scope.messages(2))
          .map(Seen::of)
          .forEach(spans::add);
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
