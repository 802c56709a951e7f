package dev.twodoors.boundary.tools;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds a tool on this machine, or fetches it. What was found is remembered for all projects of
 * this user, and looked for again when it is gone or does not start any more.
 */
public final class Tools {

  private final Machine machine;
  private final List<Source> sources;
  private final Path log;
  private final Consumer<String> progress;

  Tools(Machine machine, List<Source> sources, Path log, Consumer<String> progress) {
    this.machine = machine;
    this.sources = sources;
    this.log = log;
    this.progress = progress;
  }

  /** Those of this machine. */
  public static Tools of(ProjectSettings settings, Consumer<String> progress) {
    String maven = File.separatorChar == '\\' ? "mvnw.cmd" : "mvnw";
    return new Tools(
        Machine.here(),
        List.of(
            new PlaywrightDownload(List.of(settings.root().resolve(maven).toString())),
            new PackageManager()),
        settings.localFolder().resolve("logs").resolve("tools.log"),
        progress);
  }

  /**
   * One that starts.
   *
   * @throws LocalProblem when there is none and none could be fetched, saying what to do
   */
  public Path find(Tool tool) {
    String chosen = machine.environment().getOrDefault(tool.variable(), "");
    if (!chosen.isBlank()) {
      return first(tool, Stream.of(Path.of(chosen)))
          .orElseThrow(
              () ->
                  LocalProblem.environment(
                      String.format(
                          Locale.ROOT,
                          "%s=%s is not %s, or does not start.",
                          tool.variable(),
                          chosen,
                          tool.shown()),
                      "Correct the variable, or leave it out: then one is looked for."));
    }
    Path found =
        first(tool, Stream.concat(remembered(tool), candidates(tool)))
            .or(() -> fetched(tool))
            .orElseThrow(() -> missing(tool));
    remember(tool, found);
    return found;
  }

  private Stream<Path> candidates(Tool tool) {
    Stream<Path> installed = machine.candidates(tool);
    return tool == Tool.BROWSER
        ? Stream.concat(installed, PlaywrightDownload.fetched(machine))
        : installed;
  }

  /** The first that starts, and tells so. */
  private Optional<Path> first(Tool tool, Stream<Path> candidates) {
    for (Path candidate : candidates.distinct().toList()) {
      Optional<String> told = tool.tried(candidate, machine);
      if (told.isPresent()) {
        progress.accept(tool.key() + ": " + told.get());
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private Optional<Path> fetched(Tool tool) {
    progress.accept(tool.key() + ": none is here that starts");
    for (Source source : sources) {
      String says = source.says(tool, machine);
      if (!says.isEmpty()) {
        progress.accept(tool.key() + ": " + says);
        Optional<Path> found = first(tool, source.fetch(tool, machine, createdLog()));
        if (found.isPresent()) {
          return found;
        }
        progress.accept(tool.key() + ": that brought none (log: " + log + ")");
      }
    }
    return Optional.empty();
  }

  private static LocalProblem missing(Tool tool) {
    List<String> ways = new ArrayList<>(List.of("Install one:"));
    tool.advice().lines().forEach(line -> ways.add("    " + line));
    ways.add("  or say where it is:  " + tool.variable() + "=/path/to/it ./doors test");
    ways.add("  or leave out the tests that use it:  ./doors test --without " + tool.key());
    return LocalProblem.environment(
        "The tests need " + tool.shown() + ", and there is none here that starts.",
        String.join("\n", ways));
  }

  private Stream<Path> remembered(Tool tool) {
    try {
      return Stream.of(Path.of(Files.readString(memory(tool)).strip()));
    } catch (IOException | java.nio.file.InvalidPathException nothing) {
      return Stream.of();
    }
  }

  private void remember(Tool tool, Path found) {
    try {
      Files.createDirectories(machine.cache());
      Files.writeString(memory(tool), found.toAbsolutePath() + "\n");
    } catch (IOException itIsLookedForAgain) {
      // Slower the next time, not wrong.
    }
  }

  private Path memory(Tool tool) {
    return machine.cache().resolve(tool.key());
  }

  private Path createdLog() {
    try {
      Files.createDirectories(log.getParent());
    } catch (IOException e) {
      throw LocalProblem.environment("Cannot write " + log + ": " + e, "Make the folder writable.");
    }
    return log;
  }
}
