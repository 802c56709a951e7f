package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Whether a process still runs. A zombie does not: in a container whose first process reaps nobody,
 * ended servers stay zombies for good, and the JDK calls them alive. While a process of many
 * threads ends, its first thread is a zombie before the last one has let go of files and ports:
 * only one that is alone has ended.
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
    Path process = Path.of("/proc", String.valueOf(pid));
    try (Stream<Path> threads = Files.list(process.resolve("task"))) {
      String stat = Files.readString(process.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z")
          && threads.count() <= 1;
    } catch (IOException | RuntimeException noSuchFileHere) {
      return false;
    }
  }
}
