package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.console.Console;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.LocalStack;
import dev.twodoors.boundary.local.LocalStackPlan;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds what is stale, starts everything, and stops everything when it ends. */
@Command(
    name = "run",
    description = {
      "Start the database and all doors; Ctrl-C stops them.",
      "First builds what has changed. The data is in .doors/local and survives restarts."
    })
final class RunCommand implements Callable<Integer> {

  @Mixin DatabaseOptions database;
  @Mixin PortOption ports;

  @Option(
      names = "--no-build",
      description = "Start the last build, even if files have changed since.")
  boolean noBuild;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProjectSettings settings = Project.settings();
    LocalStackPlan plan =
        LocalStack.lasting(settings).database(database.of(settings)).progress(new Progress(out));
    ports.of(settings).forEach(plan::port);
    plan.refuseWhenTaken();
    if (!noBuild) {
      new DoorsBuild(settings, out).whenStale();
    }
    try (Console console = Watched.by(settings, ports.of(settings), plan);
        LocalStack stack = plan.start()) {
      Banner.print(out, settings, stack, console);
      Thread.ofPlatform().daemon().name("train").start(() -> train(stack));
      throw LocalProblem.part(
          stack.ended().get() + " Everything else was stopped.", "Start again: ./doors run");
    }
  }

  private static void train(LocalStack stack) {
    try {
      stack.train();
    } catch (LocalProblem onlySlower) {
      // The doors run, and start the next time as they did now; the training's log says why.
    }
  }
}
