package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A written list of started processes, so that a later run finds what a killed one left. */
final class Parts {

  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final Path folder;

  Parts(Path folder) {
    this.folder = folder;
  }

  void add(ProcessHandle process) throws IOException {
    Files.writeString(OwnerOnly.folder(folder).resolve(ProcessMark.of(process).toString()), "");
  }

  /** Stops every listed process that still runs, and only those. */
  void stopAll() throws IOException {
    for (Path part : Folders.children(folder)) {
      ProcessMark.parse(part.getFileName().toString()).alive().ifPresent(Parts::stop);
      Files.deleteIfExists(part);
    }
  }

  /** Asks a process and everything below it to end, and insists after a while. */
  static void stop(ProcessHandle process) {
    var below = process.descendants().toList();
    process.destroy();
    if (!Liveness.ended(process, PATIENCE)) {
      process.destroyForcibly();
      Liveness.ended(process, PATIENCE);
    }
    below.forEach(ProcessHandle::destroyForcibly);
  }
}
