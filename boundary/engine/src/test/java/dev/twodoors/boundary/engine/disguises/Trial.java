package dev.twodoors.boundary.engine.disguises;

import dev.twodoors.boundary.engine.fixtures.Fixture;
import dev.twodoors.boundary.engine.fixtures.FixtureLayout;
import dev.twodoors.boundary.engine.fixtures.FixtureProject;
import dev.twodoors.boundary.engine.judge.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A fixture under one rewrite, laid out, compiled and judged.
 *
 * @param rules the rules that speak
 */
record Trial(Fixture fixture, Rewrite rewrite, List<String> rules) {
  private static final Path FOLDER =
      Path.of("target/disguises", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();

  /** Empty when the rewrite does not apply. */
  static Optional<Trial> of(Fixture fixture, Project project, Rewrite rewrite) {
    var edits = new Edits();
    rewrite.rewrite(project, edits);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Trial(fixture, rewrite, judged(fixture, edits.applied(project.files()))));
  }

  /** Whether the fixture's own rule speaks. */
  boolean isFound() {
    return rules.contains(fixture.rule());
  }

  /** Whether something else is said than of the fixture as it is. */
  boolean saysMore() {
    return rules.stream().anyMatch(rule -> !rule.equals(fixture.rule()));
  }

  @Override
  public String toString() {
    return rewrite.shown() + " | " + fixture;
  }

  private static List<String> judged(Fixture fixture, Map<String, String> files) {
    try {
      delete();
      FixtureLayout.lay(bytes(files), FOLDER);
      var judgement = FixtureProject.at(FOLDER, fixture).judge();
      if (!judgement.problems().isEmpty()) {
        throw new IllegalStateException(judgement.problems().toString());
      }
      return judgement.findings().stream().map(Finding::rule).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> bytes(Map<String, String> files) {
    var bytes = new TreeMap<String, byte[]>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static void delete() throws IOException {
    if (Files.exists(FOLDER)) {
      try (var all = Files.walk(FOLDER)) {
        for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
