package dev.twodoors.boundary.law;

import dev.twodoors.boundary.testing.web.TemplateChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What comes by version, what a new project begins with, and what the scaffolder writes. */
class TemplatesTest extends TemplateChecks {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @Override
  protected List<Path> folders() {
    return Stream.of(
            "boundary/web/runtime/src/main/resources/templates",
            "boundary/engine/src/main/resources",
            "boundary/cli/src/main/resources",
            "archetype/overlay")
        .map(ROOT::resolve)
        .toList();
  }
}
