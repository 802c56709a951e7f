package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How fast it is, on this machine. */
@Command(
    name = "bench",
    description = {
      "Measure both doors: run Maven with bench.maven.arguments of the settings.",
      "Passes further arguments to Maven, and ends with the exit code of Maven."
    })
final class BenchCommand implements Callable<Integer> {

  private static final String AGAINST = "bench.against.maven.arguments";

  @Spec CommandSpec spec;

  @Option(
      names = "--against",
      paramLabel = "BUILD",
      description =
          "Measure beside another build, in turns: a folder with the project, or a commit, tag or branch.")
  String against;

  @Parameters(paramLabel = "MAVEN-ARGUMENT", description = "Passed on to Maven.")
  List<String> further = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    List<String> arguments = new ArrayList<>();
    if (against != null) {
      if (settings.benchAgainstArguments().isEmpty()) {
        throw LocalProblem.setting(
            settings,
            AGAINST,
            "is empty",
            "Name the test that measures two builds, such as -Dtest=SideBySideBench.");
      }
      OtherBuild other = new OtherBuild(settings, spec.commandLine().getOut());
      arguments.add("-Dbench.against=" + other.packaged(against));
      arguments.addAll(settings.benchAgainstArguments());
    }
    arguments.addAll(further);
    return Maven.run(
        settings, "bench.maven.arguments", settings.benchArguments(), arguments, Map.of());
  }
}
