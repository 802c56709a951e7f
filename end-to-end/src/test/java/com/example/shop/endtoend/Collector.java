package com.example.shop.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.twodoors.boundary.testing.stack.Probe;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.Span;
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

    private static Seen of(Span span) {
      return new Seen(
          hex(span.getTraceId().toByteArray()),
          hex(span.getSpanId().toByteArray()),
          hex(span.getParentSpanId().toByteArray()),
          span.getName(),
          span.getKind() == Span.SpanKind.SPAN_KIND_SERVER,
          span.getAttributesList().stream()
              .collect(
                  Collectors.toMap(
                      each -> each.getKey(), each -> each.getValue().getStringValue())));
    }

    private static String hex(byte[] id) {
      return HexFormat.of().formatHex(id);
    }
  }

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

  Seen parentOf(Seen child) {
    return Probe.first(
        "the parent of " + child.name(), () -> find(span -> span.id().equals(child.parent())));
  }

  private Optional<Seen> find(java.util.function.Predicate<Seen> wanted) {
    return spans.stream().filter(wanted).findFirst();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList().stream()
          .flatMap(resource -> resource.getScopeSpansList().stream())
          .flatMap(scope -> scope.getSpansList().stream())
          .map(Seen::of)
          .forEach(spans::add);
      var answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
