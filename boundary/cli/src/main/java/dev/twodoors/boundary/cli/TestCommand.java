package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.TestSettings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything that is checked, in two tiers. */
@Command(
    name = "test",
    description = {
      "Check everything that a change must pass. CI runs the same command.",
      "First looks for the programs that tests need (test.needs in the settings), and installs",
      "missing ones. Passes further arguments to Maven, and ends with the exit code of Maven."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors test                        check everything that a change must pass",
      "  ./doors test -pl domain -am         check one module and the modules that it needs",
      "  ./doors test --without browser      leave out the tests that need a browser",
      "  ./doors test --long                 run the tests that take hours and find rare mistakes",
      "  ./doors test --long --list          list its parts, with the last result of each",
      "  ./doors test --long --only PART     run one part",
      "",
      "If you stop --long and start it again, it continues with the parts that have not passed",
      "with these files. The results are in " + LongResults.FILE + "."
    })
final class TestCommand implements Callable<Integer> {

  @Option(
      names = "--without",
      paramLabel = "TOOL",
      split = ",",
      description = "Leave out the tests that need this program: browser, node, prometheus.")
  List<String> without = new ArrayList<>();

  @Option(names = "--long", description = "Run the tests that take hours, part by part.")
  boolean isLong;

  @Option(names = "--list", description = "With --long: only list the parts.")
  boolean list;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "With --long: only this part, whether it has passed before or not.")
  List<String> only = new ArrayList<>();

  @Parameters(paramLabel = "MAVEN-ARGUMENT", description = "Passed on to Maven.")
  List<String> further = new ArrayList<>();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProjectSettings settings = Project.settings();
    refuseWhatDoesNotFit();
    LongTests parts = new LongTests(settings, out);
    if (list) {
      parts.list();
      return 0;
    }
    List<TestSettings.Part> chosen = isLong ? parts.choose(only) : List.of();
    if (isLong && chosen.isEmpty()) {
      out.println("Every part has passed with the files as they are; --only runs one again.");
      return 0;
    }
    boolean needsTools =
        isLong
            ? chosen.stream().anyMatch(part -> testsBothDoors(part.arguments()))
            : testsBothDoors(further);
    Map<String, String> environment =
        needsTools ? new Preparation(settings, out).before(without) : Map.of();
    if (isLong) {
      return parts.run(chosen, environment) ? 0 : 1;
    }
    return Maven.run(
        settings, TestSettings.ARGUMENTS, settings.tests().arguments(), further, environment);
  }

  /** They use tools; other modules alone need none. */
  private static boolean testsBothDoors(List<String> arguments) {
    boolean narrowed =
        arguments.stream()
            .anyMatch(word -> word.startsWith("-pl") || word.startsWith("--projects"));
    return !narrowed || arguments.stream().anyMatch(word -> word.contains(Compilation.TESTS));
  }

  private void refuseWhatDoesNotFit() {
    if (!isLong && (list || !only.isEmpty())) {
      throw wrong("--list and --only are for --long.");
    }
    if (isLong && !further.isEmpty()) {
      throw wrong("--long takes no arguments for Maven: the settings say what each part runs.");
    }
    for (String tool : without) {
      if (!List.of(Preparation.known().split(", ")).contains(tool)) {
        throw wrong("--without knows " + Preparation.known() + ", not '" + tool + "'.");
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
