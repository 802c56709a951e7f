package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.local.ProjectRoot;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  ./doors explain api-missing   one rule: what it forbids, why, how to fix it",
      "  ./doors explain api-missing --examples",
      "                                the same, with examples and what the rule sees"
    })
final class ExplainCommand implements Callable<Integer> {

  private static final String EXAMPLES = "\n## A violating example";

  @Parameters(paramLabel = "RULE", arity = "0..1", description = "A rule, such as api-missing.")
  String rule;

  @Option(
      names = "--examples",
      description = "Show a violating and a conforming example, too, and what the rule sees.")
  boolean examples;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (rule == null) {
      out.print(RuleIndex.shown());
    } else if (Rules.find(rule).isPresent()) {
      out.print(explained());
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

  /** Whoever comes from a finding wants to mend it: that has to fit on a screen. */
  private String explained() {
    String page = RulePages.of(root(), rule);
    int examplesBegin = page.indexOf(EXAMPLES);
    return examples || examplesBegin < 0
        ? TerminalText.of(page)
        : TerminalText.of(page.substring(0, examplesBegin))
            + "\nExamples, and what the rule sees: ./doors explain "
            + rule
            + " --examples\n";
  }

  private static Path root() {
    return ProjectRoot.above(Path.of(System.getProperty("doors.root", "")));
  }
}
