package dev.twodoors.boundary.engine.disguises;

import dev.twodoors.boundary.engine.fixtures.Fixture;
import dev.twodoors.boundary.engine.fixtures.FixtureLayout;
import dev.twodoors.boundary.engine.fixtures.FixtureProject;
import dev.twodoors.boundary.engine.fixtures.LaidFolder;
import dev.twodoors.boundary.engine.judge.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  /**
   * Empty when the rewrite does not apply.
   *
   * @param folder where disguises of this fixture alone are laid out
   */
  static Optional<Trial> of(Fixture fixture, Project project, Rewrite rewrite, LaidFolder folder) {
    var edits = new Edits();
    rewrite.rewrite(project, edits);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Trial(fixture, rewrite, judged(fixture, edits.applied(project.files()), folder)));
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

  private static List<String> judged(
      Fixture fixture, Map<String, String> files, LaidFolder folder) {
    try {
      FixtureLayout.lay(bytes(files), folder);
      var judgement = FixtureProject.at(folder.root(), fixture).judge();
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
}
