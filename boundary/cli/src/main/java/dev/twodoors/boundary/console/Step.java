package dev.twodoors.boundary.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One step of a call, with the steps inside it.
 *
 * @param text how it ended, or the statement
 * @param at microseconds since the call began
 * @param micros how long it took
 * @param notes what else is known of it, such as {@code audit record written}
 */
public record Step(
    Kind kind,
    String name,
    String text,
    long at,
    long micros,
    boolean failed,
    List<String> notes,
    List<Step> steps) {

  /** What a step is. */
  public enum Kind {
    REQUEST,
    CAPABILITY,
    SQL,
    OTHER;

    /** As pages and commands write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Kind of(Span span) {
      if (span.isCapability()) {
        return CAPABILITY;
      }
      if (span.isRequest()) {
        return REQUEST;
      }
      return span.isSql() ? SQL : OTHER;
    }
  }

  /**
   * @param began when the call did, in nanoseconds
   * @param isWithoutParent whether it names one that is not there
   */
  static Step of(Span span, long began, boolean isWithoutParent, List<Step> inside) {
    Kind kind = Kind.of(span);
    return new Step(
        kind,
        name(kind, span),
        text(kind, span),
        (span.start() - began) / 1_000,
        span.micros(),
        span.failed(),
        notes(span, isWithoutParent),
        inside);
  }

  private static String name(Kind kind, Span span) {
    return switch (kind) {
      case REQUEST -> requested(span);
      case CAPABILITY -> span.capability();
      case SQL, OTHER -> span.name();
    };
  }

  /** Method and path, as the caller sent them. */
  static String requested(Span span) {
    String path = span.fact("url.path");
    return path.isEmpty() ? span.name() : span.fact("http.request.method") + " " + path;
  }

  private static String text(Kind kind, Span span) {
    return switch (kind) {
      case REQUEST -> span.fact("http.response.status_code");
      case CAPABILITY -> span.fact("capability.outcome");
      case SQL -> span.statement();
      case OTHER -> "";
    };
  }

  private static List<String> notes(Span span, boolean isWithoutParent) {
    List<String> notes = new ArrayList<>();
    if (isWithoutParent) {
      notes.add("what called it has not been seen");
    }
    if (span.isCapability()) {
      note(notes, "owner ", span.fact("owner"));
      note(notes, "person ", span.fact("actor"));
      note(notes, "refused", span.fact("capability.refused").equals("true") ? " " : "");
      note(notes, "request key ", span.fact("request.key"));
      note(notes, "audit record written", span.fact("audit.record").equals("true") ? " " : "");
    }
    return notes;
  }

  private static void note(List<String> notes, String before, String value) {
    if (!value.isEmpty()) {
      notes.add((before + value).strip());
    }
  }

  /** Of SQL; empty for any other step. */
  public String statement() {
    return kind == Kind.SQL ? text : "";
  }

  /** How it ended, if that is known. */
  public String ending() {
    return kind == Kind.SQL ? "" : text;
  }

  /** Such as {@code 1.3 ms}. */
  public String duration() {
    return Call.millis(micros);
  }

  /** Its width in a drawing of the whole call, where the shortest is still to be seen. */
  public long drawn(Call call) {
    return Math.max(micros, call.width() / 200);
  }

  /** This and all inside, from top to bottom. */
  Stream<Step> all() {
    return Stream.concat(Stream.of(this), steps.stream().flatMap(Step::all));
  }
}
