package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.architecture.Architecture;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.GovernanceFiles;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.engine.map.CapabilityMap;
import dev.twodoors.boundary.engine.map.JsonMap;
import dev.twodoors.boundary.engine.map.JsonText;
import dev.twodoors.boundary.engine.map.MapFiles;
import dev.twodoors.boundary.local.ProjectRoot;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Records the committed capability map, the rules and the decisions into the application, so that a
 * door can show them without any work per request. It is the committed map, since a door cannot
 * know what the build of the other one, which comes later, will find; where it is older than the
 * code, the rule map-stale says so.
 */
class ArchitectureProcessor {

  @BuildStep
  void record(OutputTargetBuildItem output, BuildProducer<GeneratedResourceBuildItem> resources) {
    ProjectRoot.find(output.getOutputDirectory())
        .ifPresent(
            root -> {
              resources.produce(resource(Architecture.MAP, map(root)));
              resources.produce(resource(Architecture.GOVERNANCE, JsonText.of(governance(root))));
            });
  }

  @BuildStep(onlyIf = IsLocalDevelopment.class)
  void watch(
      OutputTargetBuildItem output, BuildProducer<HotDeploymentWatchedFileBuildItem> watched) {
    ProjectRoot.find(output.getOutputDirectory())
        .map(root -> root.resolve(MapFiles.JSON).toString())
        .map(HotDeploymentWatchedFileBuildItem::new)
        .ifPresent(watched::produce);
  }

  /** Empty before it was drawn for the first time. */
  private static String map(Path root) {
    var file = root.resolve(MapFiles.JSON);
    try {
      return Files.isRegularFile(file)
          ? Files.readString(file)
          : JsonMap.of(new CapabilityMap(List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Architecture.Governance governance(Path root) {
    Governance read = GovernanceFiles.read(root, new ArrayList<>());
    return new Architecture.Governance(
        Rules.all().stream().map(ArchitectureProcessor::rule).toList(),
        read.decisions().stream()
            .map(
                found ->
                    new Architecture.Decision(
                        found.id(),
                        found.title(),
                        found.status(),
                        found.date(),
                        found.where().file()))
            .toList());
  }

  private static Architecture.Rule rule(Rule rule) {
    return new Architecture.Rule(rule.id(), rule.card().group().shown(), rule.card().says());
  }

  private static GeneratedResourceBuildItem resource(String name, String text) {
    return new GeneratedResourceBuildItem(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
