package dev.twodoors.boundary.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be added to a project. */
@Command(
    name = "add",
    description = "Write something new: its code, its tests and everything that they need.",
    subcommands = AddCapabilityCommand.class)
final class AddCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
