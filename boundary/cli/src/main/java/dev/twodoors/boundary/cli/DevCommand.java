package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.LocalStack;
import dev.twodoors.boundary.local.LocalStackPlan;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything in live-reload mode. */
@Command(
    name = "dev",
    description = {
      "Start the same in live-reload mode, with a debug port per door.",
      "A change shows on the next request, wherever in the project it was made.",
      "Uses the same database and logins as run. Ctrl-C stops all of it."
    })
final class DevCommand implements Callable<Integer> {

  @Mixin DatabaseOptions database;
  @Mixin PortOption ports;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProjectSettings settings = Project.settings();
    Map<String, Integer> chosen = ports.of(settings);
    LocalStackPlan plan =
        LocalStack.lasting(settings)
            .database(database.of(settings))
            .launcher(new DevDoor(settings, out))
            .progress(new Progress(out));
    chosen.forEach(plan::port);
    plan.refuseWhenTaken();
    out.println("starting in live-reload mode; the first start compiles everything");
    out.flush();
    try (LocalStack stack = plan.start()) {
      Map<String, String> addresses = new LinkedHashMap<>();
      for (Door door : settings.doors()) {
        addresses.put(
            door.name(), stack.door(door.name()).address() + "  debugger " + door.debugPort());
      }
      Banner.print(out, settings, addresses, stack.database().jdbcUrl());
      throw LocalProblem.part(
          stack.ended().get() + " Everything else was stopped.", "Start again: ./doors dev");
    }
  }
}
