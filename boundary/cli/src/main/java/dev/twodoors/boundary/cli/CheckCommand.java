package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
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
      "Find code that contradicts its declarations: all rules, both doors.",
      "Compiles what has changed and generates the contract, but runs no tests. Always",
      "writes target/boundary/findings.json and findings.sarif, too."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors check                     show the findings, then what was checked",
      "  ./doors check --date 2027-01-31   show what will have expired by that day",
      "  ./doors check --format json       print the findings for a program",
      "  ./doors check --blind             list what no rule can judge",
      "",
      "Ends with 0 if there are no findings, otherwise with 5.",
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

  @Option(
      names = "--blind",
      description = "List the places that cannot be judged, instead of the findings.")
  boolean blind;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    Compilation compilation = compile.of(settings, spec.commandLine().getErr());
    JudgingDate day = date.of(settings);
    Judgement judgement = judge(settings, new Boundary(settings, compilation, day.date()));
    Reports reports = new Reports(settings.root(), judgement, day.shown());
    reports.keep();
    String asked = blind ? reports.blind(format) : reports.in(format);
    if (output == null) {
      spec.commandLine().getOut().print(asked);
      spec.commandLine().getOut().flush();
    } else {
      Reports.write(output, asked);
      spec.commandLine().getErr().println("written to " + output);
    }
    return judgement.passes() ? 0 : BROKEN;
  }

  /** What stale builds are made of is judged meanwhile; last, with what they know. */
  private Judgement judge(ProjectSettings settings, Boundary boundary) throws Exception {
    PrintWriter progress = spec.commandLine().getErr();
    QuarkusBuilds builds = new QuarkusBuilds(settings, settings.doors(), progress);
    if (builds.areFresh()) {
      return boundary.withContract().judge();
    }
    Judgement judgement;
    if (compile.noBuild) {
      judgement = boundary.judge();
    } else {
      try (QuarkusBuilds.Running running = builds.start()) {
        judgement = boundary.judge();
        if (isFitToBuild(judgement)) {
          running.finish();
        }
      }
    }
    if (!isFitToBuild(judgement)) {
      return judgement;
    }
    boolean hasContract = new ContractBuild(settings, progress).isGenerated();
    return (hasContract ? boundary.withContract() : boundary).judge();
  }

  private static boolean isFitToBuild(Judgement judgement) {
    return judgement.problems().isEmpty()
        && judgement.findings().stream()
            .allMatch(finding -> Rules.find(finding.rule()).orElseThrow().card().lastOfAll());
  }

  /** As users write them. */
  enum Format {
    text,
    json,
    sarif
  }
}
