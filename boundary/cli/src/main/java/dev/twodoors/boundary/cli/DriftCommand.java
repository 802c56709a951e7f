package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.template.Drift;
import dev.twodoors.template.Drift.Change;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What became of a generated project, and of the template since. */
@Command(
    name = "drift",
    description = {
      "List the files that have changed since the project was made: here, in the template, or both.",
      "Compares with the template of the version that pom.xml names."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors drift                      compare with the version in pom.xml",
      "  ./doors drift --template 1.2.0     compare with another version"
    })
final class DriftCommand implements Callable<Integer> {

  @Option(
      names = "--template",
      paramLabel = "VERSION",
      description = "The version of the template to compare with.")
  String version;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProjectSettings settings = Project.settings();
    Drift drift = Drift.of(settings.root(), new PublishedTemplate(settings).of(version));
    out.printf(Locale.ROOT, "made by %s, compared with %s%n", drift.madeBy(), drift.comparedWith());
    Map<Change, List<String>> byChange =
        drift.files().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    () -> new EnumMap<>(Change.class),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    byChange.forEach(
        (change, files) -> {
          out.printf(Locale.ROOT, "%n%s (%d)%n", words(change), files.size());
          files.forEach(file -> out.println("  " + file));
        });
    if (byChange.isEmpty()) {
      out.println("nothing differs");
    }
    out.flush();
    return 0;
  }

  private static String words(Change change) {
    return switch (change) {
      case CHANGED_HERE -> "changed here";
      case DELETED_HERE -> "deleted here";
      case CHANGED_IN_TEMPLATE -> "changed in the template";
      case ADDED_IN_TEMPLATE -> "new in the template";
      case DELETED_IN_TEMPLATE -> "no longer in the template";
      case CHANGED_ON_BOTH_SIDES -> "changed on both sides, differently";
      case SAME_CHANGE -> "changed on both sides, to the same";
    };
  }
}
