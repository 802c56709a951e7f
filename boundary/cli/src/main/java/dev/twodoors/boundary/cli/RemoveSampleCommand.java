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
      "Delete the shop that came with the project, when you have a capability of your own.",
      "Shows what it would delete; --yes deletes it. Commit first, so that git can undo it."
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
          "You have changed these files of the sample:\n    "
              + String.join("\n    ", removal.changed()),
          "Copy what you need from them, then add --changed-too. Nothing was deleted now.");
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
