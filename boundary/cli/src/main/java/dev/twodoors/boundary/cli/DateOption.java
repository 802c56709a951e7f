package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day on which exceptions are in force or have passed. */
final class DateOption {

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = {
        "Check as on this day. Usually the day of SOURCE_DATE_EPOCH; otherwise that of HEAD if no",
        "file has changed; otherwise today."
      })
  LocalDate given;

  JudgingDate of(ProjectSettings settings) {
    return of(given, settings);
  }

  /**
   * @param given what the command line said, or null
   */
  static JudgingDate of(LocalDate given, ProjectSettings settings) {
    try {
      String flag = given == null ? "" : given.toString();
      return JudgingDate.of(flag, System.getenv(), settings.root());
    } catch (IllegalArgumentException e) {
      throw LocalProblem.environment(e.getMessage() + ".", "Correct or remove it.");
    }
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + text + "' is not a date; write it like 2027-03-31");
      }
    }
  }
}
