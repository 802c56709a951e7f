package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Everything that is checked. */
@Command(
    name = "test",
    description = {
      "Check everything: the Maven line of the settings, with its own exit code.",
      "Further arguments go to Maven: ./doors test -pl domain -am"
    },
    mixinStandardHelpOptions = false)
final class TestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "MAVEN-ARGUMENT", description = "Passed on to Maven.")
  List<String> further = new ArrayList<>();

  @Unmatched List<String> options = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    List<String> line = new ArrayList<>(settings.testArguments());
    line.addAll(options);
    line.addAll(further);
    return Maven.run(settings, line);
  }
}
