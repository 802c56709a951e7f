package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.scaffold.Decisions.Decision;
import dev.twodoors.boundary.scaffold.Plan;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How what was planned gets into the project: written, formatted, compiled, drawn on the map. */
final class WritingOption {

  @Option(
      names = "--no-build",
      description =
          "Only write the files: do not format or compile, and do not update map and contract.")
  boolean noBuild;

  int write(Plan plan, ProjectSettings settings, CommandSpec spec) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    plan.changes().write();
    List<String> drawn = List.of();
    if (!noBuild) {
      try {
        drawn = build(plan, settings, spec.commandLine().getErr());
      } catch (Exception e) {
        plan.changes().undo();
        spec.commandLine().getErr().println("Nothing was kept: all files are as they were.");
        throw e;
      }
    }
    say(out, plan, drawn);
    return 0;
  }

  private static List<String> build(Plan plan, ProjectSettings settings, PrintWriter progress)
      throws Exception {
    Compilation compilation = new Compilation(settings, progress);
    compilation.formatting(
        Stream.concat(plan.changes().created().stream(), plan.changes().edited().stream())
            .filter(file -> file.endsWith(".java"))
            .toList());
    JudgingDate day = JudgingDate.of("", System.getenv(), settings.root());
    List<String> drawn =
        new Boundary(settings, compilation, day.date()).whole().files().write(settings.root());
    if (!touchesApi(plan, settings)) {
      return drawn;
    }
    ContractBuild contract = new ContractBuild(settings, progress);
    contract.whenStale();
    return Stream.concat(drawn.stream(), contract.refresh().stream()).toList();
  }

  private static boolean touchesApi(Plan plan, ProjectSettings settings) {
    return Stream.concat(plan.changes().created().stream(), plan.changes().edited().stream())
        .anyMatch(
            file ->
                settings.doors().stream()
                    .filter(door -> door.name().equals("api"))
                    .anyMatch(door -> file.startsWith(door.module() + "/")));
  }

  private void say(PrintWriter out, Plan plan, List<String> drawn) {
    list(out, "written", plan.changes().created());
    list(out, "changed", plan.changes().edited());
    list(out, "drawn", drawn);
    List<Decision> open = plan.decisions().open();
    if (!open.isEmpty()) {
      out.println();
      out.println("Yours to decide; a failing test asks for each:");
      open.forEach(
          decision ->
              out.printf(Locale.ROOT, "  %s%n      %s%n", decision.what(), decision.test()));
    }
    out.println();
    out.println(
        noBuild
            ? "Next: ./mvnw spotless:apply, then ./doors map and ./doors contract"
            : open.isEmpty() ? "Next: ./doors test" : "Next: answer them, then ./doors test");
    out.flush();
  }

  private static void list(PrintWriter out, String what, List<String> files) {
    files.forEach(file -> out.printf(Locale.ROOT, "  %-8s %s%n", what, file));
  }
}
