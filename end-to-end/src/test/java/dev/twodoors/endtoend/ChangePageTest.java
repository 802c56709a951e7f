package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what a project may replace. */
class ChangePageTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path PAGE = ROOT.resolve("docs/how-to/change-what-comes-by-version.md");
  private static final String TESTS = "src/test";

  /** What every module has for its tests, by file. */
  private static final Map<Path, String> SOURCES = all();

  /** A test as the page names it: its class, and a method of it. */
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))#(\\w+)`");

  /** What a line shows in code; the first is what the test has to try. */
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void provesEachLineByATestThatExists() throws IOException {
    var lines = lines();
    assertTrue(lines.size() > 30, lines::toString);
    assertEquals(List.of(), lines.stream().filter(line -> !isProven(line)).toList());
    var outside =
        TEST.matcher(Files.readString(PAGE))
            .results()
            .filter(named -> file(named).isEmpty())
            .map(MatchResult::group)
            .toList();
    assertEquals(List.of(), outside);
  }

  @Test
  void triesWhatEachLineShows() throws IOException {
    var untried = new ArrayList<String>();
    for (var line : lines()) {
      var example = CODE.matcher(line.split("\\|")[1]);
      while (example.find()) {
        var shown = tried(example.group(1));
        var isTried =
            TEST.matcher(line)
                .results()
                .flatMap(named -> file(named).stream())
                .anyMatch(test -> sources(test).contains(shown));
        if (!isTried) {
          untried.add(shown + " in " + line);
        }
      }
    }
    assertEquals(List.of(), untried);
  }

  /** Of a setting its key, of code all but its spelling. */
  private static String tried(String example) {
    return example.matches("(boundary|quarkus)\\..*")
        ? squeezed(example.replaceFirst("=.*", "").replace("\"", "\\\""))
        : squeezed(example);
  }

  private static boolean isProven(String line) {
    var named = TEST.matcher(line).results().toList();
    return !named.isEmpty() && named.stream().allMatch(test -> !file(test).isEmpty());
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| "))
        .filter(line -> !line.startsWith("| ---") && !line.endsWith("| proven by |"))
        .toList();
  }

  /** The test's file; empty when there is none with such a method. */
  private static List<Path> file(MatchResult named) {
    return SOURCES.entrySet().stream()
        .filter(source -> source.getKey().endsWith(named.group(1) + ".java"))
        .filter(source -> source.getValue().contains(" " + named.group(2) + "("))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All that the module of a test has for its tests. */
  private static String sources(Path test) {
    var path = test.toString();
    var module = Path.of(path.substring(0, path.indexOf(TESTS) + TESTS.length()));
    return SOURCES.entrySet().stream()
        .filter(source -> source.getKey().startsWith(module))
        .map(source -> squeezed(source.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static Map<Path, String> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().matches(".*/src/test/.*\\.(java|properties)"))
          .collect(Collectors.toMap(file -> file, ChangePageTest::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
