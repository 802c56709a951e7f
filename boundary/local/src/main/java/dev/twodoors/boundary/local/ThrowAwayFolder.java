package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A folder for one throw-away thing, named after the process that made it. Whoever makes the next
 * one stops and removes what dead processes left.
 */
final class ThrowAwayFolder {

  private ThrowAwayFolder() {}

  static Path create() {
    Path all = Cache.folder().resolve("temporary");
    try {
      OwnerOnly.folder(all);
      sweep(all);
      String name = ProcessMark.of(ProcessHandle.current()) + "-" + UUID.randomUUID();
      return OwnerOnly.folder(all.resolve(name));
    } catch (IOException e) {
      throw Folders.problem(all, e);
    }
  }

  static PostgresServer server(Path folder) {
    return new PostgresServer(folder.resolve("data"), folder.resolve("postgres.log"));
  }

  static Parts parts(Path folder) {
    return new Parts(folder.resolve("parts"));
  }

  static void remove(Path folder) throws IOException {
    parts(folder).stopAll();
    if (Postmaster.of(folder.resolve("data")).isPresent()) {
      server(folder).stop();
    }
    Folders.delete(folder);
  }

  static void removeQuietly(Path folder) {
    try {
      remove(folder);
    } catch (IOException | RuntimeException anotherProcessWasFaster) {
      // The next sweep finds what is left.
    }
  }

  private static void sweep(Path all) {
    for (Path folder : Folders.children(all)) {
      if (ProcessMark.parse(folder.getFileName().toString()).alive().isEmpty()) {
        removeQuietly(folder);
      }
    }
  }
}
