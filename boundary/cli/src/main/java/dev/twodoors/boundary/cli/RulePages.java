package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page of a rule: the project's own when it has one, else the one that comes with the rules.
 */
final class RulePages {

  private RulePages() {}

  static String of(Path root, String rule) {
    String name = rule + ".md";
    Path own = root.resolve("docs/rules").resolve(name);
    try (InputStream shipped =
        Rule.class.getResourceAsStream("/META-INF/two-doors/rules/" + name)) {
      if (Files.isRegularFile(own)) {
        return Files.readString(own);
      }
      if (shipped == null) {
        throw LocalProblem.environment(
            "There is no page about " + rule + ".", "Write " + own + "; see docs/how-to.");
      }
      return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
