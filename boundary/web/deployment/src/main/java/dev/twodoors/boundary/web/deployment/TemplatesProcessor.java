package dev.twodoors.boundary.web.deployment;

import dev.twodoors.boundary.deployment.KnownToBuildItem;
import dev.twodoors.boundary.engine.facts.BuildFacts;
import dev.twodoors.boundary.engine.facts.BuildFacts.Template;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.qute.deployment.EffectiveTemplatePathsBuildItem;
import io.quarkus.qute.deployment.TemplatePathBuildItem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Tells the rules which templates Qute takes, wherever they stand. */
class TemplatesProcessor {
  private static final Path TESTS = Path.of("test-classes");

  @BuildStep
  KnownToBuildItem templates(EffectiveTemplatePathsBuildItem templates) {
    return new KnownToBuildItem(
        BuildFacts.ofTemplates(
            templates.getTemplatePaths().stream()
                .filter(template -> !isOfTests(template))
                .map(
                    template ->
                        new Template(
                            template.getPath(),
                            template.getContent(),
                            template.getSourceInfo(),
                            isFile(template.getFullPath())))
                .toList()));
  }

  private static boolean isOfTests(TemplatePathBuildItem template) {
    var at = template.getFullPath();
    if (!isFile(at)) {
      return false;
    }
    for (var part : at) {
      if (part.equals(TESTS)) {
        return true;
      }
    }
    return false;
  }

  /** A library's stands in a jar, or is text that an extension makes. */
  private static boolean isFile(Path at) {
    return at != null && at.getFileSystem() == FileSystems.getDefault();
  }
}
