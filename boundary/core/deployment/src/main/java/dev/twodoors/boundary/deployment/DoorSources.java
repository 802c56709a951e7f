package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.BoundaryBroken;
import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.facts.Layout;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.local.ProjectSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the build finds what its door is judged by. */
final class DoorSources {
  private DoorSources() {}

  /**
   * @param output the folder that the build writes to
   * @return empty for a library module, and outside a project
   * @throws BoundaryBroken when the project's settings or classes are not what they should be
   */
  static Optional<Sources> at(Path output) {
    try {
      return ProjectRoot.find(output).flatMap(root -> in(layout(ProjectSettings.of(root)), output));
    } catch (LocalProblem | IllegalStateException | IllegalArgumentException problem) {
      throw BoundaryBroken.because(problem.getMessage());
    }
  }

  private static Optional<Sources> in(Layout layout, Path output) {
    return layout.doorOf(output).map(door -> layout.sources(door, classPath(), today(layout)));
  }

  private static Layout layout(ProjectSettings settings) {
    return Layout.of(
        settings.root(),
        settings.doors().stream().collect(Collectors.toMap(Door::name, Door::module)));
  }

  /** The libraries of the application, as the build has opened them already. */
  private static Library classPath() {
    return new Library(Thread.currentThread().getContextClassLoader()::getResourceAsStream);
  }

  private static LocalDate today(Layout layout) {
    return JudgingDate.of("", System.getenv(), layout.root()).date();
  }
}
