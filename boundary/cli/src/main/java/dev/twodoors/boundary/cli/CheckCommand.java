package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.local.ProjectSettings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Every rule of the boundary, both doors and the whole, without running tests. */
@Command(
    name = "check",
    description = {
      "Find code and declarations that contradict each other: all rules, both doors.",
      "Compiles what is stale, runs no tests. Also writes, whatever is printed,",
      "target/boundary/findings.json and findings.sarif."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors check                     the findings, then what was examined",
      "  ./doors check --date 2027-01-31   what will have expired by then",
      "  ./doors check --format json       for a program, on standard output",
      "",
      "Ends with 0 when nothing was found, with 5 when something was.",
      "./doors explain tells what a rule means."
    })
final class CheckCommand implements Callable<Integer> {

  static final int BROKEN = 5;

  @Mixin CompileOption compile;
  @Mixin DateOption date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to print: ${COMPLETION-CANDIDATES}. Usually text.")
  Format format = Format.text;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write it to a file instead of printing it.")
  Path output;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    Compilation compilation = compile.of(settings, spec.commandLine().getErr());
    JudgingDate day = date.of(settings);
    Judgement judgement = new Boundary(settings, compilation, day.date()).judge();
    Reports reports = new Reports(settings.root(), judgement, day.shown());
    reports.keep();
    if (output == null) {
      spec.commandLine().getOut().print(reports.in(format));
      spec.commandLine().getOut().flush();
    } else {
      Reports.write(output, reports.in(format));
      spec.commandLine().getErr().println("written to " + output);
    }
    return judgement.passes() ? 0 : BROKEN;
  }

  /** As users write them. */
  enum Format {
    text,
    json,
    sarif
  }
}
