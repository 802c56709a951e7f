package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.cli.Stamps.Made;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds doors for what only Quarkus' build knows, when something that it depends on has changed:
 * the contract of the API, and of each door what its files do not say. What {@code ./doors run}
 * packaged is left alone.
 */
final class QuarkusBuilds {

  /** Below a door's target; what is packaged there was not judged. */
  private static final String APART = "boundary/unjudged";

  private final ProjectSettings settings;
  private final List<Door> doors;
  private final MavenBuild maven;
  private final Stamps stamps;
  private final BuildInputs inputs;
  private Map<Door, String> stale;

  /**
   * @param doors those whose build is asked
   */
  QuarkusBuilds(ProjectSettings settings, List<Door> doors, PrintWriter out) {
    this.settings = settings;
    this.doors = doors;
    this.maven = new MavenBuild(settings, "quarkus.log", out);
    this.stamps = new Stamps(settings);
    this.inputs = new BuildInputs(settings);
  }

  /** Does nothing while all is as it was the last time. */
  void whenStale() throws IOException, InterruptedException {
    try (Running running = start()) {
      running.finish();
    }
  }

  /** Whether the builds are those of the files as they are. */
  boolean areFresh() throws IOException {
    return stale().isEmpty();
  }

  private Map<Door, String> stale() throws IOException {
    if (stale == null) {
      stale = inputs.stale(doors);
    }
    return stale;
  }

  /**
   * Starts the builds that are stale, beside what else is to do. Only what Maven need not be asked
   * for starts at once.
   */
  Running start() throws IOException {
    for (Door door : stale().keySet()) {
      inputs.forget(door);
    }
    Map<Door, Process> repeated = new LinkedHashMap<>();
    if (!stale.isEmpty() && isPrepared()) {
      for (Door door : stale.keySet()) {
        Path log = maven.log().resolveSibling("quarkus-" + door.name() + ".log");
        Path archive = settings.localFolder().resolve("start/build-" + door.name() + ".jsa");
        repeated.put(door, RepeatedBuild.start(settings.root(), door.module(), log, archive));
      }
    }
    return new Running(repeated);
  }

  /** Whether classes and plain resources are all that can have changed since the last build. */
  private boolean isPrepared() throws IOException {
    boolean repeatable =
        stale.keySet().stream()
                .allMatch(door -> RepeatedBuild.isPossible(settings.root(), door.module()))
            && stamps.has(Made.build, inputs.ofModel())
            && stamps.has(Made.classes, stamps.ofClasses());
    if (repeatable) {
      for (SourceModule module : inputs.modules()) {
        if (module.isPlain()) {
          module.copyResources();
        }
      }
    }
    return repeatable;
  }

  private void withMaven(List<Door> which) throws IOException, InterruptedException {
    stamps.forget(Made.build);
    List<String> line =
        new ArrayList<>(
            List.of(
                "package",
                "-Dmaven.test.skip",
                "-Denforcer.skip",
                "-Dboundary.contract.only=true",
                "-Dquarkus.package.output-directory=" + APART,
                "-pl",
                which.stream().map(Door::module).collect(Collectors.joining(",")),
                "-am"));
    line.addAll(Stream.of(stamps.withClasses(stamps.ofClasses())).toList());
    maven.run(line);
    for (Door door : which) {
      SourceCompiler.delete(
          settings.root().resolve(door.module()).resolve("target").resolve(APART));
    }
    stamps.keep(Made.build, inputs.ofModel());
  }

  /** Builds that may be at work; those that nobody waits for are ended. */
  final class Running implements AutoCloseable {

    private final Map<Door, Process> repeated;

    private Running(Map<Door, Process> repeated) {
      this.repeated = repeated;
    }

    /** Waits for all; Maven builds what could not be repeated without. */
    void finish() throws IOException, InterruptedException {
      List<Door> left = new ArrayList<>();
      for (Door door : stale.keySet()) {
        Process process = repeated.get(door);
        if (process == null || process.waitFor() != 0) {
          left.add(door);
        }
      }
      if (!left.isEmpty()) {
        withMaven(left);
      }
      for (Map.Entry<Door, String> door : stale.entrySet()) {
        inputs.keep(door.getKey(), door.getValue());
      }
      stale = Map.of();
    }

    @Override
    public void close() {
      repeated.values().stream().filter(Process::isAlive).forEach(Children::stop);
    }
  }
}
