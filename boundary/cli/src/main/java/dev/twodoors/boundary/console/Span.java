package dev.twodoors.boundary.console;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Status;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a span that a door exported: at most {@value #LONGEST} characters a text and
 * {@value #MOST_FACTS} attributes, and nothing that a terminal would obey.
 *
 * @param parent empty when it has none
 * @param start nanoseconds since 1970, as {@code end}
 * @param door where it happened, empty when its process did not say
 * @param facts its attributes
 */
record Span(
    String trace,
    String id,
    String parent,
    String name,
    boolean isRequest,
    long start,
    long end,
    boolean failed,
    String door,
    Map<String, String> facts) {

  static final int LONGEST = 2_000;
  private static final int MOST_FACTS = 40;
  private static final String CAPABILITY = "capability";

  /** Those that can belong to a call; one without its ids cannot. */
  static List<Span> of(ExportTraceServiceRequest exported) {
    List<Span> spans = new ArrayList<>();
    for (ResourceSpans process : exported.getResourceSpansList()) {
      String door =
          facts(process.getResource().getAttributesList()).getOrDefault("door", "").strip();
      process.getScopeSpansList().stream()
          .flatMap(scope -> scope.getSpansList().stream())
          .filter(span -> span.getTraceId().size() == 16 && span.getSpanId().size() == 8)
          .map(span -> of(span, door))
          .forEach(spans::add);
    }
    return spans;
  }

  private static Span of(io.opentelemetry.proto.trace.v1.Span span, String door) {
    return new Span(
        hex(span.getTraceId().toByteArray()),
        hex(span.getSpanId().toByteArray()),
        hex(span.getParentSpanId().toByteArray()),
        text(span.getName()),
        span.getKind() == io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_SERVER,
        span.getStartTimeUnixNano(),
        Math.max(span.getStartTimeUnixNano(), span.getEndTimeUnixNano()),
        span.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR,
        door,
        facts(span.getAttributesList()));
  }

  private static Map<String, String> facts(List<KeyValue> attributes) {
    Map<String, String> facts = new TreeMap<>();
    attributes.stream()
        .limit(MOST_FACTS)
        .forEach(each -> facts.put(text(each.getKey()), text(value(each.getValue()))));
    return facts;
  }

  private static String value(AnyValue value) {
    return switch (value.getValueCase()) {
      case STRING_VALUE -> value.getStringValue();
      case BOOL_VALUE -> String.valueOf(value.getBoolValue());
      case INT_VALUE -> String.valueOf(value.getIntValue());
      case DOUBLE_VALUE -> String.valueOf(value.getDoubleValue());
      default -> "";
    };
  }

  private static String hex(byte[] id) {
    return HexFormat.of().formatHex(id);
  }

  /** In one line, which no terminal obeys. */
  static String text(String any) {
    String some = any.length() > LONGEST ? any.substring(0, LONGEST) + "…" : any;
    return some.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  boolean isCapability() {
    return facts.containsKey(CAPABILITY);
  }

  boolean isSql() {
    return !statement().isEmpty();
  }

  /** Whether it is what somebody asked for, and not a part of it or a job of a door. */
  boolean makesACall() {
    return isRequest || isCapability();
  }

  String capability() {
    return fact(CAPABILITY);
  }

  String statement() {
    return fact("db.query.text", fact("db.statement"));
  }

  String fact(String key) {
    return fact(key, "");
  }

  private String fact(String key, String otherwise) {
    return facts.getOrDefault(key, otherwise);
  }

  long micros() {
    return (end - start) / 1_000;
  }
}
