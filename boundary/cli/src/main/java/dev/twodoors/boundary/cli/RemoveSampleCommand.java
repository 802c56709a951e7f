package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.template.SampleRemoval;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The shop has done its work. */
@Command(
    name = "remove-sample",
    description = {
      "Delete the shop that the project was made with, once there is a capability of your own.",
      "Shows what would go; --yes does it. Commit before: git brings it back."
    })
final class RemoveSampleCommand implements Callable<Integer> {

  @Option(names = "--yes", description = "Do it.")
  boolean yes;

  @Option(
      names = "--changed-too",
      description = "Also delete files of the sample that were changed.")
  boolean changedToo;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path root = Project.settings().root();
    SampleRemoval removal = SampleRemoval.plan(root);
    if (removal.isEmpty()) {
      out.println("There is no sample here.");
      return 0;
    }
    removal.deleted().forEach(path -> out.println("  delete " + path));
    removal.cut().keySet().forEach(path -> out.println("  cut    " + path));
    if (!removal.changed().isEmpty() && !changedToo) {
      throw LocalProblem.environment(
          "These files of the sample were changed since:\n    "
              + String.join("\n    ", removal.changed()),
          "Take what you need out of them, then add --changed-too; nothing was changed now.");
    }
    if (!yes) {
      out.println("\nNothing was changed. Do it with: ./doors remove-sample --yes");
      return 0;
    }
    removal.apply(root);
    out.printf(
        Locale.ROOT,
        "%n%d files deleted, %d cut. Next: ./doors map, ./doors contract, ./doors check, and commit.%n",
        removal.deleted().size(),
        removal.cut().size());
    out.flush();
    return 0;
  }
}
