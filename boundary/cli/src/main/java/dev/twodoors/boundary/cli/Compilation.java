package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.cli.Stamps.Made;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes that the boundary is judged by, compiled when they are stale, and their libraries.
 */
final class Compilation {

  /** The module whose tests name what is played through both doors. */
  static final String TESTS = "end-to-end";

  private static final String CLASS_PATH = "target/boundary/classpath";

  private final ProjectSettings settings;
  private final MavenBuild maven;
  private final Stamps stamps;
  private final ChangedSources sources;

  Compilation(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.maven = new MavenBuild(settings, "check.log", out);
    this.stamps = new Stamps(settings);
    this.sources = new ChangedSources(settings, TESTS);
  }

  /** Does nothing while sources and poms are those of the last time. */
  void whenStale() throws IOException, InterruptedException {
    whenStale(List.of());
  }

  /** Asks Maven when it is not known what doors are compiled and run with. */
  void whenUnknown() throws IOException, InterruptedException {
    if (!hasLists()) {
      whenStale();
    }
  }

  /**
   * Formats files before they are compiled.
   *
   * @param files relative to the root, with forward slashes
   */
  void formatting(Collection<String> files) throws IOException, InterruptedException {
    String patterns =
        files.stream().map(file -> ".*" + file.replace('/', '.')).collect(Collectors.joining(","));
    whenStale(List.of("spotless:apply", "-DspotlessFiles=" + patterns));
  }

  private void whenStale(List<String> first) throws IOException, InterruptedException {
    String poms = Inputs.fingerprint(settings.root(), Inputs::isPom);
    String ofClasses = stamps.ofClasses();
    String ofTests = ofTests(ofClasses);
    boolean libraries = stamps.has(Made.libraries, poms) && hasLists();
    boolean classes = stamps.has(Made.classes, ofClasses);
    boolean tests = stamps.has(Made.tests, ofTests) && hasTests();
    if (libraries && classes && tests && first.isEmpty()) {
      return;
    }
    SortedMap<String, String> ofModules = sources.now();
    if (libraries && first.isEmpty() && sources.compile()) {
      stamps.keep(Made.classes, ofClasses);
      stamps.keep(Made.tests, ofTests);
      return;
    }
    List<String> line = new ArrayList<>(first);
    line.add("test-compile");
    if (!libraries) {
      line.addAll(
          List.of(
              "dependency:build-classpath@run",
              "dependency:build-classpath@compile",
              "dependency:build-classpath@test"));
    }
    line.addAll(List.of("-Denforcer.skip", "-Dother.tests.skip", "-pl", TESTS, "-am"));
    if (first.isEmpty()) {
      line.addAll(List.of(stamps.withClasses(ofClasses)));
    }
    stamps.forget(Made.libraries, Made.classes, Made.tests);
    maven.run(line);
    boolean formatted = !first.isEmpty();
    sources.keep(formatted ? sources.now() : ofModules);
    stamps.keep(Made.libraries, poms);
    stamps.keep(Made.classes, formatted ? stamps.ofClasses() : ofClasses);
    stamps.keep(Made.tests, formatted ? ofTests(stamps.ofClasses()) : ofTests);
  }

  /** They are compiled against what doors are made of. */
  private String ofTests(String ofClasses) throws IOException {
    return ofClasses
        + Inputs.fingerprint(settings.root().resolve(TESTS).resolve("src/test/java"), path -> true);
  }

  /** The libraries of a door, and its classes. */
  List<Path> classPath(String module) {
    Path list = settings.root().resolve(module).resolve(CLASS_PATH);
    List<Path> entries;
    try {
      entries =
          Arrays.stream(Files.readString(list).strip().split(File.pathSeparator))
              .map(Path::of)
              .toList();
    } catch (IOException e) {
      throw unknown("It is not known which libraries " + module + " uses: there is no " + list);
    }
    if (entries.stream().anyMatch(this::isOfAnotherFolder)) {
      throw unknown(list + " was made in another folder, from which this project was copied");
    }
    return entries;
  }

  private boolean isOfAnotherFolder(Path entry) {
    return entry.endsWith("target/classes") && !entry.startsWith(settings.root());
  }

  private static LocalProblem unknown(String what) {
    return LocalProblem.environment(
        what + ".", "Run ./doors check without --no-build; it asks Maven.");
  }

  private boolean hasLists() {
    Stream<String> doors = settings.doors().stream().map(Door::module);
    return doors.allMatch(
        door ->
            Stream.of(CLASS_PATH, SourceModule.OF_COMPILING)
                .allMatch(list -> Files.exists(settings.root().resolve(door).resolve(list))));
  }

  private boolean hasTests() {
    return Files.exists(settings.root().resolve(TESTS).resolve("target/test-classes"));
  }
}
