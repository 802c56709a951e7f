package dev.twodoors.boundary.console;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happened for one request, as far as spans of it have arrived.
 *
 * @param trace its trace id, as pages and problem documents name it
 * @param started milliseconds since 1970
 * @param micros how long it took, in microseconds
 * @param request such as {@code POST /orders}; empty when none has arrived
 * @param status of the answer, empty as long as it is not known
 * @param called the capabilities, in order
 * @param statements how many of SQL
 * @param omitted how many spans there were more than are kept
 * @param log what the doors wrote to their logs meanwhile, if that was asked for
 */
public record Call(
    String trace,
    long started,
    long micros,
    String door,
    String request,
    String status,
    boolean failed,
    List<Called> called,
    long statements,
    long omitted,
    List<Step> steps,
    List<String> log) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSX", Locale.ROOT);

  /**
   * One call of a capability.
   *
   * @param person a pseudonym, the same in all doors of this run
   */
  public record Called(
      String capability,
      String outcome,
      String person,
      boolean refused,
      boolean failed,
      long micros) {

    private static Called of(Span span) {
      return new Called(
          span.capability(),
          span.fact("capability.outcome"),
          span.fact("actor"),
          span.fact("capability.refused").equals("true"),
          span.failed(),
          span.micros());
    }

    /** For a style: {@code done}, {@code refused} or {@code failed}. */
    public String ending() {
      return failed ? "failed" : refused ? "refused" : "done";
    }
  }

  /**
   * @param spans at least one, all of one trace
   */
  static Call of(List<Span> spans, long omitted) {
    Optional<Span> request =
        spans.stream().filter(Span::isRequest).min(Comparator.comparingLong(Span::start));
    long start = spans.stream().mapToLong(Span::start).min().orElseThrow();
    long end = spans.stream().mapToLong(Span::end).max().orElseThrow();
    return new Call(
        spans.getFirst().trace(),
        start / 1_000_000,
        (end - start) / 1_000,
        spans.stream().map(Span::door).filter(door -> !door.isEmpty()).findFirst().orElse(""),
        request.map(Step::requested).orElse(""),
        request.map(span -> span.fact("http.response.status_code")).orElse(""),
        spans.stream().anyMatch(span -> span.makesACall() && span.failed()),
        spans.stream()
            .filter(Span::isCapability)
            .sorted(Comparator.comparingLong(Span::start))
            .map(Called::of)
            .toList(),
        spans.stream().filter(Span::isSql).count(),
        omitted,
        Tree.of(spans),
        List.of());
  }

  Call with(List<String> lines) {
    return new Call(
        trace,
        started,
        micros,
        door,
        request,
        status,
        failed,
        called,
        statements,
        omitted,
        steps,
        lines);
  }

  /** When it began, for programs. */
  public String instant() {
    return Instant.ofEpochMilli(started).toString();
  }

  /** When it began, such as {@code 09:30:15.123Z}. */
  public String time() {
    return TIME.format(Instant.ofEpochMilli(started).atOffset(ZoneOffset.UTC));
  }

  /** Such as {@code 38.2 ms}. */
  public String duration() {
    return millis(micros);
  }

  /** Such as {@code 15 statements}. */
  public String counted() {
    return statements + (statements == 1 ? " statement" : " statements");
  }

  /** For a style, as {@link Called#ending()}. */
  public String ending() {
    if (failed) {
      return "failed";
    }
    return called.stream().anyMatch(Called::refused) ? "refused" : "done";
  }

  /** Width of the whole, for drawing; never 0. */
  public long width() {
    return Math.max(1, micros);
  }

  static String millis(long micros) {
    return String.format(Locale.ROOT, "%.1f ms", micros / 1000.0);
  }
}
