package dev.twodoors.boundary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a log of Maven tells in numbers.
 *
 * @param tests how many were run; those that were skipped do not count
 * @param told all of it, for a person
 */
record Figures(long tests, String told) {

  /** The sum that Surefire prints for a module, not its lines for a class. */
  private static final Pattern TESTS =
      Pattern.compile(
          "(?m)^\\[[A-Z]+] +Tests run: (\\d+), Failures: \\d+, Errors: \\d+, Skipped: (\\d+)\\s*$");

  private static final Pattern MUTATIONS =
      Pattern.compile("(?m)^>> (Generated \\d+ mutations Killed \\d+ \\(\\d+%\\))");

  /** A line by which a fuzzing test says what it sent. */
  private static final Pattern FUZZED = Pattern.compile("(?m)^fuzz: (.+)$");

  static Figures of(Path log) {
    String text;
    try {
      text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> figures = new ArrayList<>();
    long tests =
        TESTS
            .matcher(text)
            .results()
            .mapToLong(found -> Long.parseLong(found.group(1)) - Long.parseLong(found.group(2)))
            .sum();
    figures.add(tests + " tests");
    for (Pattern pattern : List.of(MUTATIONS, FUZZED)) {
      figures.addAll(
          pattern.matcher(text).results().map(Figures::plain).collect(Collectors.toList()));
    }
    return new Figures(tests, String.join("; ", figures));
  }

  private static String plain(MatchResult found) {
    return found.group(1).strip().replace("|", "/");
  }
}
