package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.console.Console;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.LocalStack;
import dev.twodoors.boundary.local.LocalStackPlan;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything in live-reload mode. */
@Command(
    name = "dev",
    description = {
      "Start the database and all doors with live reload, and a debug port for each door.",
      "After a change anywhere in the project, the next request shows it.",
      "When a door does not compile or start, mend it: it is tried again after the change.",
      "Uses the same database and demo users as run. Ctrl-C stops everything."
    })
final class DevCommand implements Callable<Integer> {

  @Mixin DatabaseOptions database;
  @Mixin PortOption ports;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProjectSettings settings = Project.settings();
    LocalStackPlan plan =
        LocalStack.lasting(settings)
            .database(database.of(settings))
            .launcher(new DevDoor(settings, out))
            .progress(new Progress(out));
    ports.of(settings).forEach(plan::port);
    plan.refuseWhenTaken();
    new DoorsBuild(settings, out).classesWhenMended();
    out.println("starting the doors in live-reload mode");
    out.flush();
    try (Console console = Watched.by(settings, ports.of(settings), plan);
        LocalStack stack = plan.start()) {
      for (Door door : settings.doors()) {
        out.printf(
            Locale.ROOT,
            "  a debugger for %s finds it on port %d%n",
            door.name(),
            door.debugPort());
      }
      Banner.print(out, settings, stack, console);
      throw LocalProblem.part(
          stack.ended().get() + " Everything else was stopped.", "Start again: ./doors dev");
    }
  }
}
