package dev.twodoors.boundary.cli;

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
  private final Path stamp;

  Compilation(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.maven = new MavenBuild(settings, "check.log", out);
    this.stamp = settings.localFolder().resolve("compiled");
  }

  /** Does nothing while sources and poms are those of the last time. */
  void whenStale() throws IOException, InterruptedException {
    whenStale(List.of());
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
    String sources = Inputs.fingerprint(settings.root(), Compilation::isSource);
    List<String> last = Files.exists(stamp) ? Files.readAllLines(stamp) : List.of();
    boolean samePoms = last.contains(poms) && has(CLASS_PATH);
    if (samePoms && last.contains(sources) && has("target/classes")) {
      return;
    }
    Files.deleteIfExists(stamp);
    List<String> line = new ArrayList<>(first);
    line.add("test-compile");
    if (!samePoms) {
      line.addAll(
          List.of(
              "dependency:build-classpath",
              "-Dmdep.includeScope=runtime",
              "-Dmdep.outputFile=" + CLASS_PATH));
    }
    line.addAll(List.of("-Denforcer.skip", "-pl", TESTS, "-am"));
    maven.run(line);
    Files.writeString(
        stamp, poms + "\n" + Inputs.fingerprint(settings.root(), Compilation::isSource));
  }

  /** The libraries of a door, and its classes. */
  List<Path> classPath(String module) {
    Path list = settings.root().resolve(module).resolve(CLASS_PATH);
    try {
      return Arrays.stream(Files.readString(list).strip().split(File.pathSeparator))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw LocalProblem.environment(
          "It is not known which libraries " + module + " uses: there is no " + list + ".",
          "Run ./doors check without --no-build; it asks Maven.");
    }
  }

  private static boolean isSource(String path) {
    return path.contains("src/main/java/") || path.startsWith(TESTS + "/src/test/java/");
  }

  private boolean has(String inEachDoor) {
    Stream<String> doors = settings.doors().stream().map(Door::module);
    return doors.allMatch(door -> Files.exists(settings.root().resolve(door).resolve(inEachDoor)));
  }
}
