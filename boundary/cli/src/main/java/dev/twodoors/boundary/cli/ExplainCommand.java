package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.local.ProjectRoot;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a rule means, or which rules there are. */
@Command(
    name = "explain",
    description = "Explain what a rule of the boundary means, and how to fix its findings.",
    footer = {
      "",
      "Examples:",
      "  ./doors explain               all rules, the most serious first",
      "  ./doors explain api-missing   one rule: why, how to fix, examples"
    })
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RULE", arity = "0..1", description = "A rule, such as api-missing.")
  String rule;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (rule == null) {
      out.print(RuleIndex.shown());
    } else if (Rules.find(rule).isPresent()) {
      out.print(TerminalText.of(RulePages.of(root(), rule)));
    } else {
      throw new ParameterException(
          spec.commandLine(),
          "There is no rule '"
              + rule
              + "'."
              + Nearest.guess(rule, RuleIndex.ids())
              + " ./doors explain lists them all.");
    }
    out.flush();
    return 0;
  }

  private static Path root() {
    return ProjectRoot.above(Path.of(System.getProperty("doors.root", "")));
  }
}
