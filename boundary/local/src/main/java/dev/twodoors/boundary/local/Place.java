package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Which folder a file speaks of: what says that a process is at work in a folder says nothing when
 * it came here as part of a copy of that folder.
 */
final class Place {

  private Place() {}

  /** How a folder is noted. */
  static String note(Path folder) {
    return folder.toAbsolutePath().normalize().toString();
  }

  /**
   * Whether what was noted is a folder of its own, beside this one. A folder that is there no more
   * was moved, and is this one.
   */
  static boolean isAnother(String noted, Path here) {
    try {
      Path there = Path.of(noted.strip());
      return !noted.isBlank() && Files.exists(there) && !Files.isSameFile(there, here);
    } catch (IOException | InvalidPathException unreadable) {
      return false;
    }
  }
}
