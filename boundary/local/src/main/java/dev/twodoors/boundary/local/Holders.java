package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who uses the shared local server: one small file each, named by process. The last one to leave
 * stops the server; a process that died without leaving does not count, and one that holds the
 * server of the folder from which this one was copied does not either.
 */
final class Holders {

  private final Path folder;

  Holders(Path folder) {
    this.folder = folder;
  }

  Path enter() throws IOException {
    String name = ProcessMark.of(ProcessHandle.current()) + "-" + UUID.randomUUID();
    return Files.writeString(OwnerOnly.folder(folder).resolve(name), Place.note(folder));
  }

  void leave(Path holder) throws IOException {
    Files.deleteIfExists(holder);
  }

  /** The process ids that still hold it; files of dead ones are removed. */
  List<Long> present() throws IOException {
    List<Long> present = new ArrayList<>();
    for (Path holder : Folders.children(folder)) {
      if (ProcessMark.parse(holder.getFileName().toString()).alive().isPresent()
          && !Place.isAnother(Files.readString(holder), folder)) {
        present.add(ProcessMark.parse(holder.getFileName().toString()).pid());
      } else {
        Files.deleteIfExists(holder);
      }
    }
    return present;
  }
}
