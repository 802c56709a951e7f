package dev.twodoors.boundary.console;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Spans as a door exports them; their times are in milliseconds. */
public final class Exported {

  private static final long MILLI = 1_000_000;

  private final String door;
  private final List<io.opentelemetry.proto.trace.v1.Span> spans = new ArrayList<>();

  private Exported(String door) {
    this.door = door;
  }

  public static Exported by(String door) {
    return new Exported(door);
  }

  /** A page that calls one capability, which sends one statement. The children come first. */
  public static Exported call(String door, int trace, String outcome) {
    return by(door)
        .span(trace, 3, 2, "SELECT shop.product", 12, 14, "db.statement", "select * from product")
        .span(
            trace,
            2,
            1,
            "capability catalog.view",
            11,
            15,
            "capability",
            "catalog.view",
            "capability.outcome",
            outcome,
            "owner",
            "catalog",
            "actor",
            "421d65dde29e",
            "request.key",
            "replayed",
            "audit.record",
            "true")
        .request(trace, 1, "GET", "/products/1", 10, 30);
  }

  public Exported request(int trace, int id, String method, String path, long from, long to) {
    spans.add(
        made(
                trace,
                id,
                0,
                method,
                from,
                to,
                "http.request.method",
                method,
                "url.path",
                path,
                "http.response.status_code",
                "200")
            .setKind(SpanKind.SPAN_KIND_SERVER)
            .build());
    return this;
  }

  /**
   * @param parent 0 for none
   * @param facts keys and values in turn
   */
  public Exported span(
      int trace, int id, int parent, String name, long from, long to, String... facts) {
    spans.add(made(trace, id, parent, name, from, to, facts).build());
    return this;
  }

  private static io.opentelemetry.proto.trace.v1.Span.Builder made(
      int trace, int id, int parent, String name, long from, long to, String... facts) {
    var span =
        io.opentelemetry.proto.trace.v1.Span.newBuilder()
            .setTraceId(bytes(trace(trace)))
            .setSpanId(bytes(span(id)))
            .setName(name)
            .setStartTimeUnixNano(from * MILLI)
            .setEndTimeUnixNano(to * MILLI);
    if (parent != 0) {
      span.setParentSpanId(bytes(span(parent)));
    }
    for (int i = 0; i < facts.length; i += 2) {
      span.addAttributes(fact(facts[i], facts[i + 1]));
    }
    return span;
  }

  public static String trace(int number) {
    return String.format(Locale.ROOT, "%032x", number);
  }

  private static String span(int number) {
    return String.format(Locale.ROOT, "%016x", number);
  }

  private static ByteString bytes(String hex) {
    return ByteString.copyFrom(HexFormat.of().parseHex(hex));
  }

  private static KeyValue fact(String key, String value) {
    return KeyValue.newBuilder()
        .setKey(key)
        .setValue(AnyValue.newBuilder().setStringValue(value))
        .build();
  }

  ExportTraceServiceRequest message() {
    return ExportTraceServiceRequest.newBuilder()
        .addResourceSpans(
            ResourceSpans.newBuilder()
                .setResource(Resource.newBuilder().addAttributes(fact("door", door)))
                .addScopeSpans(ScopeSpans.newBuilder().addAllSpans(spans)))
        .build();
  }

  public byte[] bytes() {
    return message().toByteArray();
  }

  List<Span> spans() {
    return Span.of(message());
  }

  static Call call(Exported... parts) {
    return Call.of(Arrays.stream(parts).flatMap(part -> part.spans().stream()).toList(), 0);
  }
}
