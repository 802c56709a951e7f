package dev.twodoors.boundary.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The top of the command line. Without a command it shows the overview. */
@Command(
    name = "./doors",
    description = {
      "Runs, checks and explores this project on your machine.",
      "Nothing else has to be installed: no Docker, no database."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Begin with     ./doors run       and open the address it prints",
      "While coding   ./doors dev       the next request shows a change",
      "               ./doors check     finds code that contradicts its declarations",
      "               ./doors trace     shows what a request did",
      "Something new  ./doors decide    says where it belongs, and what to declare",
      "               ./doors add capability --help",
      "Before a push  ./doors test      checks everything",
      "To learn       ./doors kata      broken examples to repair, one for each rule",
      "Help           ./doors help run",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a door or the database did not start, or ended; or the build failed",
      "2:wrong option or argument",
      "3:something is wrong with settings, files or database of this machine",
      "4:a port is taken, or the project already runs",
      "5:the boundary is broken: ./doors check has findings",
      "130:ended by Ctrl-C (143 by SIGTERM)"
    },
    subcommands = {
      RunCommand.class,
      DevCommand.class,
      TestCommand.class,
      CheckCommand.class,
      TraceCommand.class,
      MonitoringCommand.class,
      MapCommand.class,
      ContractCommand.class,
      ExplainCommand.class,
      DecideCommand.class,
      KataCommand.class,
      AddCommand.class,
      PromoteCommand.class,
      BenchCommand.class,
      TokenCommand.class,
      NewCommand.class,
      DriftCommand.class,
      RemoveSampleCommand.class,
      VersionCommand.class,
      HelpCommand.class
    })
public final class Doors implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from.")
  boolean verbose;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** As {@code ./doors} reads what was typed; documents are read with it, too. */
  public static CommandLine commandLine() {
    Doors doors = new Doors();
    CommandLine line = new CommandLine(doors);
    line.setExecutionExceptionHandler(new ProblemPrinter(doors));
    line.setParameterExceptionHandler(ProblemPrinter::wrongArgument);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(System.out, true, System.out.charset()));
    for (String passingOn : List.of("test", "bench")) {
      line.getSubcommands().get(passingOn).setUnmatchedOptionsArePositionalParams(true);
    }
    return line;
  }
}
