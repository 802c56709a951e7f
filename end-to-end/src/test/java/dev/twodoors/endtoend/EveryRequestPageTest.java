package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what each wrong request gets. */
class EveryRequestPageTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  /** A test as the page names it: its class, and perhaps a method of it. */
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:#(\\w+))?`");

  @Test
  void provesEachAnswerByATestThatExists() throws IOException {
    var tests = tests();
    var named =
        TEST.matcher(Files.readString(ROOT.resolve("docs/every-request.md"))).results().toList();
    assertFalse(named.isEmpty());
    assertEquals(
        List.of(),
        named.stream()
            .filter(one -> tests.stream().noneMatch(file -> isNamed(file, one)))
            .map(MatchResult::group)
            .toList());
  }

  private static boolean isNamed(Path file, MatchResult named) {
    return file.endsWith(named.group(1) + ".java")
        && (named.group(2) == null || read(file).contains(" " + named.group(2) + "("));
  }

  private static List<Path> tests() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().contains("src/test/java"))
          .filter(file -> file.toString().endsWith(".java"))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
