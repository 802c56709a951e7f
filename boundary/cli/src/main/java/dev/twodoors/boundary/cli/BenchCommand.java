package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How fast it is, on this machine. */
@Command(
    name = "bench",
    description = {
      "Measure: the settings' bench.maven.arguments, with Maven's own exit code.",
      "Further arguments go to Maven."
    })
final class BenchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "MAVEN-ARGUMENT", description = "Passed on to Maven.")
  List<String> further = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    return Maven.run(
        settings, "bench.maven.arguments", settings.benchArguments(), further, Map.of());
  }
}
