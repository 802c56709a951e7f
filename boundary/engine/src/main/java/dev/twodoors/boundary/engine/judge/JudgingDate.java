package dev.twodoors.boundary.engine.judge;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * The day by which dates are judged, and where it comes from. An old tag, checked out, is judged by
 * its own day, so it still builds.
 */
public record JudgingDate(LocalDate date, Source source) {

  /** In the order in which they are asked. */
  public enum Source {
    FLAG("the date given"),
    /** Seconds since 1970 (reproducible-builds.org, SOURCE_DATE_EPOCH specification). */
    EPOCH("SOURCE_DATE_EPOCH"),
    HEAD("the date of HEAD"),
    TODAY("today's date");

    private final String shown;

    Source(String shown) {
      this.shown = shown;
    }
  }

  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  /**
   * @param flag an ISO date; empty when none is given
   * @param environment of the build
   * @param root of the project; git is asked there, and today is taken when it does not answer
   * @throws IllegalArgumentException when a date is given and is none; its message is for people
   */
  public static JudgingDate of(String flag, Map<String, String> environment, Path root) {
    if (!flag.isBlank()) {
      return new JudgingDate(parse(flag.strip()), Source.FLAG);
    }
    var epoch = environment.getOrDefault(EPOCH, "").strip();
    if (!epoch.isEmpty()) {
      return new JudgingDate(epoch(epoch), Source.EPOCH);
    }
    return GitTree.dateOfHead(root)
        .map(date -> new JudgingDate(date, Source.HEAD))
        .orElseGet(() -> new JudgingDate(LocalDate.now(ZoneOffset.UTC), Source.TODAY));
  }

  /** {@code 2026-11-22, the date of HEAD}. */
  public String shown() {
    return date + ", " + source.shown;
  }

  private static LocalDate parse(String flag) {
    try {
      return LocalDate.parse(flag);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + flag + "' is no date: write one such as 2026-11-22", e);
    }
  }

  private static LocalDate epoch(String seconds) {
    if (!seconds.matches("\\d{1,11}")) {
      throw new IllegalArgumentException(
          EPOCH + " is '" + seconds + "': it must be seconds since 1970, such as 1795305600");
    }
    return Instant.ofEpochSecond(Long.parseLong(seconds)).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
