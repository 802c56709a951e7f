package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Says which process runs the project on this machine, so that a second run can tell, and a run
 * after a killed one can clear up.
 */
final class RunClaim implements AutoCloseable {

  private final Path folder;

  private RunClaim(Path folder) {
    this.folder = folder;
  }

  /**
   * @param addresses shown to whoever comes second
   * @throws LocalProblem when another live process holds it
   */
  static RunClaim take(ProjectSettings settings, List<String> addresses) {
    Path folder = settings.localFolder().resolve("run");
    try {
      OwnerOnly.folder(settings.localFolder());
      OwnerOnly.folder(folder);
      RunClaim claim = new RunClaim(folder);
      FolderLock.holding(folder.resolve("lock"), () -> claim.enter(settings, addresses));
      return claim;
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
  }

  private Void enter(ProjectSettings settings, List<String> addresses) throws IOException {
    refuseSecond(settings, file());
    parts().stopAll();
    OwnerOnly.write(
        file(), ProcessMark.of(ProcessHandle.current()) + "\n" + String.join(" and ", addresses));
    return null;
  }

  Parts parts() {
    return new Parts(folder.resolve("parts"));
  }

  Path folder() {
    return folder;
  }

  static void refuseSecond(ProjectSettings settings) {
    Path folder = settings.localFolder().resolve("run");
    try {
      refuseSecond(settings, new RunClaim(folder).file());
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
  }

  private static void refuseSecond(ProjectSettings settings, Path file) throws IOException {
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
    Files.deleteIfExists(file());
  }
}
