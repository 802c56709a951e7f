package dev.twodoors.boundary.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which process runs the project on this machine, so that a second run can tell, and a run
 * after a killed one can clear up.
 */
final class RunClaim implements AutoCloseable {

  private static final String AND = " and ";

  private final Path folder;

  private RunClaim(Path folder) {
    this.folder = folder;
  }

  /**
   * @param addresses shown to whoever comes second
   * @throws LocalProblem when another live process holds it
   */
  static RunClaim take(ProjectSettings settings, List<String> addresses) {
    String mark = ProcessMark.of(ProcessHandle.current()) + "\n" + String.join(AND, addresses);
    return cleared(
        settings,
        claim -> OwnerOnly.write(claim.file(), mark + "\n" + Place.note(claim.folder) + "\n"));
  }

  /**
   * Stops what a killed launcher of this project left running.
   *
   * @throws LocalProblem when another live process runs the project
   */
  static void clear(ProjectSettings settings) {
    cleared(settings, claim -> {});
  }

  /** What the process that runs the project gave as {@code addresses}, by name. */
  static Map<String, URI> addresses(ProjectSettings settings) {
    RunClaim claim = new RunClaim(settings.localFolder().resolve("run"));
    Map<String, URI> addresses = new LinkedHashMap<>();
    try {
      List<String> lines =
          Files.exists(claim.file()) ? Files.readAllLines(claim.file()) : List.of();
      if (lines.size() > 2
          && ProcessMark.parse(lines.get(0)).alive().isPresent()
          && !Place.isAnother(lines.get(2), claim.folder)) {
        for (String each : lines.get(1).split(AND)) {
          int blank = each.indexOf(' ');
          addresses.put(each.substring(0, blank), URI.create(each.substring(blank + 1)));
        }
      }
      return addresses;
    } catch (NoSuchFileException endedMeanwhile) {
      return Map.of();
    } catch (IOException e) {
      throw Folders.problem(claim.folder, e);
    }
  }

  private interface Step {
    void with(RunClaim claim) throws IOException;
  }

  private static RunClaim cleared(ProjectSettings settings, Step step) {
    RunClaim claim = new RunClaim(settings.localFolder().resolve("run"));
    try {
      OwnerOnly.folder(settings.localFolder());
      OwnerOnly.folder(claim.folder);
      FolderLock.holding(
          claim.folder.resolve("lock"),
          () -> {
            claim.forgetCopied();
            claim.refuseSecond(settings);
            claim.parts().stopAll();
            step.with(claim);
            return claim;
          });
      return claim;
    } catch (IOException e) {
      throw Folders.problem(claim.folder, e);
    }
  }

  Parts parts() {
    return new Parts(folder.resolve("parts"));
  }

  Path folder() {
    return folder;
  }

  /** What a copied claim names is the other folder's, and runs on. */
  private void forgetCopied() throws IOException {
    List<String> lines = Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    if (lines.size() > 2 && Place.isAnother(lines.get(2), folder)) {
      Folders.delete(folder.resolve("parts"));
      Files.delete(file());
    }
  }

  private void refuseSecond(ProjectSettings settings) throws IOException {
    Path file = file();
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    Optional<ProcessHandle> other = ProcessMark.parse(lines.get(0)).alive();
    if (other.isPresent()) {
      throw LocalProblem.taken(
          settings.projectName()
              + " already runs: process "
              + other.get().pid()
              + ", "
              + lines.get(1)
              + ".",
          "Use that one, or end it first: kill " + other.get().pid());
    }
  }

  private Path file() {
    return folder.resolve("launcher");
  }

  @Override
  public void close() throws IOException {
    parts().stopAll();
    for (Path each : Folders.children(folder)) {
      if (each.toString().endsWith(".properties")) {
        Files.deleteIfExists(each);
      }
    }
    Files.deleteIfExists(file());
  }
}
