package dev.twodoors.boundary.tools;

import dev.twodoors.boundary.local.Cache;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where programs are on a machine, and how they are started there.
 *
 * @param environment its variables
 * @param cache this user's folder for what all projects share
 * @param root the folder of the whole machine; another one in tests
 * @param mayInstall whether packages can be installed without asking anybody
 */
record Machine(Map<String, String> environment, Path cache, Path root, boolean mayInstall) {

  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final Duration ANSWER = Duration.ofMinutes(2);

  /** Folders of programs, below the root; they need not be on the PATH. */
  private static final List<String> USUAL =
      List.of(
          "usr/bin",
          "usr/local/bin",
          "opt/google/chrome",
          "snap/bin",
          "opt/homebrew/bin",
          "Applications/Google Chrome.app/Contents/MacOS",
          "Applications/Chromium.app/Contents/MacOS",
          "Program Files/Google/Chrome/Application",
          "Program Files (x86)/Google/Chrome/Application",
          "Program Files/nodejs");

  /** This one. */
  static Machine here() {
    return new Machine(
        System.getenv(),
        Cache.folder(),
        Path.of(WINDOWS ? System.getenv().getOrDefault("SystemDrive", "C:") + "\\" : "/"),
        System.getProperty("user.name").equals("root"));
  }

  /** Every file that may be the tool: what is on the PATH first, then what usual folders hold. */
  Stream<Path> candidates(Tool tool) {
    return Stream.concat(path(), USUAL.stream().map(root::resolve))
        .flatMap(
            folder ->
                tool.commands().stream()
                    .flatMap(name -> Stream.of(name, name + ".exe"))
                    .map(folder::resolve))
        .filter(Machine::isProgram)
        .distinct();
  }

  /** The programs of a browser below a folder into which Playwright puts them. */
  static Stream<Path> browsersBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    List<String> names = List.of("chrome", "chrome.exe", "Chromium", "Google Chrome for Testing");
    try (Stream<Path> all = Files.walk(folder, 7, FileVisitOption.FOLLOW_LINKS)) {
      return all
          .filter(file -> names.contains(file.getFileName().toString()))
          .filter(Machine::isProgram)
          .sorted(Comparator.reverseOrder())
          .toList()
          .stream();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return Stream.of();
    }
  }

  /** Where this machine keeps a command, such as a package manager's. */
  Optional<Path> command(String name) {
    return path().map(folder -> folder.resolve(name)).filter(Machine::isProgram).findFirst();
  }

  private Stream<Path> path() {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of);
  }

  /** Whether another program stands beside one. */
  boolean has(Path program, String other) {
    return Stream.of(other, other + ".cmd").map(program::resolveSibling).anyMatch(Files::exists);
  }

  /** What a program prints on standard output; empty when it fails, or does not end. */
  Optional<String> output(String... line) {
    return withFolder(
        folder -> {
          Path said = folder.resolve("said");
          ProcessBuilder builder =
              new ProcessBuilder(line)
                  .redirectOutput(said.toFile())
                  .redirectError(ProcessBuilder.Redirect.DISCARD);
          return ends(builder, ANSWER) ? Optional.of(text(said)) : Optional.empty();
        });
  }

  /** Whether a program ends by itself, in time, and well. */
  static boolean ends(ProcessBuilder builder, Duration limit) {
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      Thread atExit = new Thread(() -> stop(process), "stop " + builder.command().getFirst());
      Runtime.getRuntime().addShutdownHook(atExit);
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      Runtime.getRuntime().removeShutdownHook(atExit);
      stop(process);
      return ended && process.exitValue() == 0;
    } catch (IOException cannotStart) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A folder for a while. */
  <T> T withFolder(Function<Path, T> use) {
    try {
      Path folder = Files.createTempDirectory("doors-");
      try {
        return use.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | java.io.UncheckedIOException aProcessStillWritesThere) {
      // The system's own cleaning finds the rest.
    }
  }
}
