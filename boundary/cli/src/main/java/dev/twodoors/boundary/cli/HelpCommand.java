package dev.twodoors.boundary.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The overview, or the help of one command. */
@Command(
    name = "help",
    helpCommand = true,
    description = "Show the overview, or the help of one command.")
final class HelpCommand implements Callable<Integer> {

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command to explain.")
  String name;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine doors = spec.parent().commandLine();
    CommandLine asked = name == null ? doors : doors.getSubcommands().get(name);
    if (asked == null) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no command '"
              + name
              + "'."
              + Nearest.guess(name, doors.getSubcommands().keySet())
              + " ./doors help lists them all.");
    }
    asked.usage(doors.getOut());
    return 0;
  }
}
