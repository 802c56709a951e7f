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
      "Measure both doors: run Maven with bench.maven.arguments of the settings.",
      "Passes further arguments to Maven, and ends with the exit code of Maven."
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
