package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything that is checked. */
@Command(
    name = "test",
    description = {
      "Check everything: the settings' test.maven.arguments, with Maven's own exit code.",
      "Further arguments go to Maven: ./doors test -pl domain -am"
    })
final class TestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "MAVEN-ARGUMENT", description = "Passed on to Maven.")
  List<String> further = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    return Maven.run(settings, "test.maven.arguments", settings.testArguments(), further);
  }
}
