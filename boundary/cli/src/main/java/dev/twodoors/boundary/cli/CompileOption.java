package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Whether a command compiles first what is stale. */
final class CompileOption {

  @Option(
      names = "--no-build",
      description = "Use the classes that were compiled last, even if files have changed since.")
  boolean noBuild;

  /**
   * @param progress not where the result goes, which may be for a program
   */
  Compilation of(ProjectSettings settings, PrintWriter progress)
      throws IOException, InterruptedException {
    Compilation compilation = new Compilation(settings, progress);
    if (!noBuild) {
      compilation.whenStale();
    }
    return compilation;
  }
}
