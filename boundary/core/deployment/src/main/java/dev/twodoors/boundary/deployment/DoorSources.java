package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.BoundaryBroken;
import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.facts.BuildFacts;
import dev.twodoors.boundary.engine.facts.Layout;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.local.ProjectSettings;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.maven.dependency.ResolvedDependency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the build finds what its door is judged by. */
final class DoorSources {
  private DoorSources() {}

  /**
   * @param output the folder that the build writes to
   * @param libraries jars and folders that the door runs with
   * @return empty for a library module, and outside a project
   * @throws BoundaryBroken when the project's settings or classes are not what they should be
   */
  static Optional<Sources> at(Path output, List<Path> libraries) {
    try {
      return ProjectRoot.find(output)
          .flatMap(root -> in(layout(ProjectSettings.of(root)), output, libraries));
    } catch (LocalProblem | IllegalStateException | IllegalArgumentException problem) {
      throw BoundaryBroken.because(problem.getMessage());
    }
  }

  private static Optional<Sources> in(Layout layout, Path output, List<Path> libraries) {
    return layout
        .doorOf(output)
        .map(door -> layout.sources(door, library(libraries), today(layout)));
  }

  /**
   * What the door runs with. The class path of the build holds more: what only builds it is nothing
   * that it has. A pom that a test depends on, for the order of the reactor, is no library.
   */
  static List<Path> libraries(ApplicationModel application) {
    return application.getRuntimeDependencies().stream()
        .filter(ResolvedDependency::isJar)
        .flatMap(dependency -> dependency.getResolvedPaths().stream())
        .toList();
  }

  /**
   * What the build knows. Settings and plain routes of dev mode and of tests are not those of
   * production: then the last packaging counts.
   */
  static BuildFacts known(BuildFacts kept, List<KnownToBuildItem> known, boolean isPackaged) {
    var parts = known.stream().map(KnownToBuildItem::facts).collect(Collectors.toList());
    if (isPackaged) {
      parts.add(EffectiveSettings.read());
    } else {
      parts.add(BuildFacts.ofSettings(kept.settings()));
      parts.add(BuildFacts.ofRoutes(kept.routes()));
    }
    return BuildFacts.of(parts);
  }

  private static Layout layout(ProjectSettings settings) {
    return Layout.of(
        settings.root(),
        settings.doors().stream().collect(Collectors.toMap(Door::name, Door::module)));
  }

  /** Types come from what the build has opened already. */
  private static Library library(List<Path> classPath) {
    return new Library(
        Thread.currentThread().getContextClassLoader()::getResourceAsStream, classPath);
  }

  private static LocalDate today(Layout layout) {
    return JudgingDate.of("", System.getenv(), layout.root()).date();
  }
}
