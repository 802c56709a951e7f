package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.template.TemplateException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One clear sentence and what to do; the stack trace only when asked for. */
final class ProblemPrinter implements IExecutionExceptionHandler {

  private final Doors doors;

  ProblemPrinter(Doors doors) {
    this.doors = doors;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    err.println();
    err.println(isForAPerson(e) ? e.getMessage() : unexpected(e));
    if (doors.verbose) {
      e.printStackTrace(err);
    }
    err.flush();
    return exitCode(e);
  }

  /** One line and where to read on; the whole help would bury it. */
  static int wrongArgument(ParameterException e, String[] any) {
    CommandLine line = e.getCommandLine();
    line.getErr()
        .println(e instanceof UnmatchedArgumentException it ? unknown(it) : e.getMessage());
    line.getErr().println("  Read on: " + line.getCommandSpec().qualifiedName() + " --help");
    line.getErr().flush();
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String unknown(UnmatchedArgumentException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String typed = e.getUnmatched().getFirst();
    if (e.isUnknownOption()) {
      List<String> options =
          command.options().stream().flatMap(option -> Stream.of(option.names())).toList();
      return command.qualifiedName()
          + " has no option '"
          + typed
          + "'."
          + Nearest.guess(typed, options);
    }
    if (command.subcommands().isEmpty()) {
      return command.qualifiedName() + " takes no '" + typed + "'.";
    }
    return "There is no command '"
        + command.qualifiedName()
        + " "
        + typed
        + "'."
        + Nearest.guess(typed, command.subcommands().keySet());
  }

  private static boolean isForAPerson(Exception e) {
    return e instanceof LocalProblem || e instanceof TemplateException;
  }

  private static String unexpected(Exception e) {
    return "Unexpected: " + e + "\n  The same command with --verbose shows where it comes from.";
  }

  private static int exitCode(Exception e) {
    if (e instanceof TemplateException) {
      return 3;
    }
    if (!(e instanceof LocalProblem problem)) {
      return 1;
    }
    return switch (problem.kind()) {
      case PART_FAILED -> 1;
      case ENVIRONMENT -> 3;
      case ALREADY_TAKEN -> 4;
    };
  }
}
