package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.cli.Stamps.Made;
import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.contract.ContractFiles;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Generates the contract of the API door when something it is made of has changed: only Quarkus'
 * build knows it. What {@code ./doors run} packaged is left alone.
 */
final class ContractBuild {

  /** Below the door's target; what is packaged there was not judged. */
  private static final String APART = "boundary/unjudged";

  private final ProjectSettings settings;
  private final Optional<Door> api;
  private final MavenBuild maven;
  private final Stamps stamps;

  ContractBuild(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.api = settings.doors().stream().filter(door -> door.name().equals("api")).findFirst();
    this.maven = new MavenBuild(settings, "contract.log", out);
    this.stamps = new Stamps(settings);
  }

  /** Does nothing without an API door, and while all is as it was the last time. */
  void whenStale() throws IOException, InterruptedException {
    try (Running running = start()) {
      running.finish();
    }
  }

  /** Whether the contract is that of the sources as they are. */
  boolean isFresh() throws IOException {
    return isGenerated() && stamps.has(Made.contract, fingerprint());
  }

  /**
   * Starts to generate the contract when it is stale, beside what else is to do. Only what Maven
   * need not be asked for starts at once.
   */
  Running start() throws IOException {
    if (api.isEmpty() || isFresh()) {
      return new Running(null, "");
    }
    String wanted = fingerprint();
    stamps.forget(Made.contract);
    return new Running(
        prepared() ? RepeatedBuild.start(settings.root(), api.get().module(), maven.log()) : null,
        wanted);
  }

  /** Whether classes and plain resources are all that can have changed since the last build. */
  private boolean prepared() throws IOException {
    boolean repeatable =
        stamps.has(Made.build, ofBuild()) && stamps.has(Made.classes, stamps.ofClasses());
    if (repeatable) {
      for (SourceModule module : modules()) {
        if (module.isPlain()) {
          module.copyResources();
        }
      }
    }
    return repeatable;
  }

  /** Poms, and resources that are not merely copied. */
  private String ofBuild() throws IOException {
    StringBuilder all = new StringBuilder(Inputs.fingerprint(settings.root(), Inputs::isPom));
    for (SourceModule module : modules()) {
      if (!module.isPlain()) {
        all.append(Inputs.fingerprint(module.resources(), path -> true));
      }
    }
    return all.toString();
  }

  private List<SourceModule> modules() throws IOException {
    return SourceModule.in(settings.root(), Compilation.TESTS).stream()
        .filter(module -> Files.exists(module.libraries()))
        .toList();
  }

  /** A build that may be at work; one that nobody waits for is ended. */
  final class Running implements AutoCloseable {

    private final Process repeated;
    private final String wanted;

    /**
     * @param repeated null when nothing was started
     * @param wanted empty when nothing is to do
     */
    private Running(Process repeated, String wanted) {
      this.repeated = repeated;
      this.wanted = wanted;
    }

    /** Waits for the contract; Maven makes it when the build could not be repeated without. */
    void finish() throws IOException, InterruptedException {
      if (wanted.isEmpty()) {
        return;
      }
      if (repeated == null || repeated.waitFor() != 0) {
        withMaven();
      }
      stamps.keep(Made.contract, wanted);
    }

    @Override
    public void close() {
      if (repeated != null && repeated.isAlive()) {
        Children.stop(repeated);
      }
    }
  }

  private void withMaven() throws IOException, InterruptedException {
    String module = api.get().module();
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
                module,
                "-am"));
    line.addAll(List.of(stamps.withClasses(stamps.ofClasses())));
    maven.run(line);
    SourceCompiler.delete(settings.root().resolve(module).resolve("target").resolve(APART));
    stamps.keep(Made.build, ofBuild());
  }

  /** Of what the contract is generated from. */
  String fingerprint() throws IOException {
    return Inputs.fingerprint(settings.root(), this::isOfApi);
  }

  /** Whether a build of the API door has left its contract. */
  boolean isGenerated() {
    return api.filter(door -> Files.exists(ContractFiles.generated(settings.root(), door.module())))
        .isPresent();
  }

  /**
   * What the last build left, beside what is committed and released.
   *
   * @throws LocalProblem when there is none, or a file cannot be read
   */
  Contract contract() {
    Door door =
        api.orElseThrow(
            () ->
                LocalProblem.environment(
                    "This project has no API, so it has no contract.",
                    "Name a door api in " + ProjectRoot.MARKER + "."));
    List<String> unreadable = new ArrayList<>();
    Contract contract =
        Contract.ofLastBuild(
                settings.root(),
                door.module(),
                (file, why) -> unreadable.add(file + " cannot be read: " + why))
            .orElseThrow(
                () ->
                    LocalProblem.environment(
                        "The contract of " + door.module() + " was not generated yet.",
                        Contract.COMMAND + " without --no-build generates it."));
    if (!unreadable.isEmpty()) {
      throw LocalProblem.environment(
          String.join("\n    ", unreadable), "Take it from git again, or delete it.");
    }
    return contract;
  }

  /**
   * Writes what the code says over what is committed.
   *
   * @return names of the files that are others now
   */
  List<String> refresh() throws IOException {
    Map<String, Optional<String>> texts = contract().refreshed();
    for (Map.Entry<String, Optional<String>> text : texts.entrySet()) {
      Path file = settings.root().resolve(text.getKey());
      if (text.getValue().isPresent()) {
        Reports.write(file, text.getValue().get());
      } else {
        Files.delete(file);
      }
    }
    return List.copyOf(texts.keySet());
  }

  private boolean isOfApi(String path) {
    return Inputs.isOfDoors(path)
        && settings.doors().stream()
            .filter(door -> !door.name().equals("api"))
            .noneMatch(door -> path.startsWith(door.module() + "/"));
  }
}
