package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page of a rule: the project's own when it has one, else the one that comes with the rules.
 */
final class RulePages {

  private RulePages() {}

  static String of(Path root, String rule) {
    Path own = root.resolve("docs/rules").resolve(rule + ".md");
    try {
      return Files.isRegularFile(own)
          ? Files.readString(own)
          : Rules.page(rule)
              .orElseThrow(
                  () ->
                      LocalProblem.environment(
                          "There is no page about " + rule + ".",
                          "Write " + own + "; see docs/how-to."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
