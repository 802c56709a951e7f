package dev.twodoors.boundary.cli;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends a process with everything it started. */
final class Children {

  private static final long PATIENCE_SECONDS = 10;

  private Children() {}

  static void stop(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    below.forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      for (ProcessHandle child : below) {
        child.onExit().completeOnTimeout(child, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
  }
}
