package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a process still runs. A zombie does not: in a container whose first process reaps nobody,
 * ended servers stay zombies for good, and the JDK calls them alive.
 */
final class Liveness {

  private Liveness() {}

  static boolean runs(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  /** Waits for its end, at most so long. */
  static boolean ended(ProcessHandle process, Duration atMost) {
    return Waiting.until(atMost, () -> !runs(process));
  }

  private static boolean isZombie(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
      return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
    } catch (IOException | RuntimeException noSuchFileHere) {
      return false;
    }
  }
}
