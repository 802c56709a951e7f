package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.TestSettings.Part;
import dev.twodoors.boundary.tools.Tool;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of {@code ./doors test --long}. A part that passed is not run again while no file of
 * the project changes; one that left out what needs a tool is.
 */
final class LongTests {

  private final ProjectSettings settings;
  private final PrintWriter out;
  private final LongResults results;

  LongTests(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.out = out;
    this.results = new LongResults(settings.root());
  }

  /** Tells all, with what came of each the last time. */
  void list() throws IOException {
    String now = fingerprint();
    for (Part part : settings.tests().parts()) {
      out.printf(Locale.ROOT, "%-18s %s%n", part.name(), part.about());
      String passed = isPassed(part, now) ? ", with the files as they are" : "";
      out.printf(
          Locale.ROOT,
          "%-18s   %s%n",
          "",
          results.last(part.name()).orElse("not run yet") + passed);
    }
    out.flush();
  }

  /**
   * @param names those to run in any case; empty for all that have not passed with these files
   */
  List<Part> choose(List<String> names) throws IOException {
    List<Part> all = settings.tests().parts();
    for (String name : names) {
      if (all.stream().noneMatch(part -> part.name().equals(name))) {
        throw LocalProblem.environment(
            "There is no part '" + name + "'.",
            "The parts are: " + all.stream().map(Part::name).collect(Collectors.joining(", ")));
      }
    }
    if (!names.isEmpty()) {
      return all.stream().filter(part -> names.contains(part.name())).toList();
    }
    String now = fingerprint();
    List<Part> open = new ArrayList<>();
    for (Part part : all) {
      if (!isPassed(part, now)) {
        open.add(part);
      }
    }
    return open;
  }

  /**
   * Runs one after the other; a part that fails does not keep the others from being run.
   *
   * @return whether all passed
   */
  boolean run(List<Part> parts, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> failed = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      out.printf(Locale.ROOT, "[%d/%d] %s: %s%n", at + 1, parts.size(), part.name(), part.about());
      if (!run(part, environment)) {
        failed.add(part.name());
      }
    }
    out.println(
        failed.isEmpty()
            ? "All passed."
            : "Failed: " + String.join(", ", failed) + ". What passed is not run again.");
    out.println("The results stand in " + LongResults.FILE + "; commit them.");
    out.flush();
    return failed.isEmpty();
  }

  private boolean run(Part part, Map<String, String> environment)
      throws IOException, InterruptedException {
    String before = fingerprint();
    Files.deleteIfExists(stamp(part));
    MavenBuild maven = new MavenBuild(settings, "long-" + part.name() + ".log", out);
    out.println("  (log: " + maven.log() + ")");
    out.flush();
    Instant began = Instant.now();
    List<String> line = new ArrayList<>(part.arguments());
    // A part picks its tests from some of the modules that it builds.
    line.add("-Dsurefire.failIfNoSpecifiedTests=false");
    line.add("-Dfailsafe.failIfNoSpecifiedTests=false");
    List<String> errors = maven.errors(line, environment);
    Duration took = Duration.between(began, Instant.now());
    Figures figures = Figures.of(maven.log());
    if (errors.isEmpty() && figures.tests() == 0) {
      errors = List.of("No test was run.");
    }
    results.keep(part.name(), errors.isEmpty(), took, figures.told());
    errors.forEach(error -> out.println("  " + error));
    out.printf(
        Locale.ROOT,
        "  %s in %d min; %s%n",
        errors.isEmpty() ? "passed" : "FAILED",
        took.toMinutes(),
        figures.told());
    out.flush();
    if (errors.isEmpty() && environment.getOrDefault(Tool.LEFT_OUT, "").isEmpty()) {
      Files.createDirectories(stamp(part).getParent());
      Files.writeString(stamp(part), before);
    }
    return errors.isEmpty();
  }

  private boolean isPassed(Part part, String now) throws IOException {
    return Files.exists(stamp(part)) && Files.readString(stamp(part)).equals(now);
  }

  private Path stamp(Part part) {
    return settings.localFolder().resolve("long").resolve(part.name());
  }

  private String fingerprint() throws IOException {
    return Inputs.fingerprintWithTests(settings.root(), path -> !path.equals(LongResults.FILE));
  }
}
