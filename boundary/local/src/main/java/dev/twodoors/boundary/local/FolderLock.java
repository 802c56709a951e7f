package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * A short critical section between processes, and between class loaders of one process. The
 * operating system frees it when its holder dies.
 */
final class FolderLock {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private FolderLock() {}

  interface Step<T> {
    T run() throws IOException;
  }

  /** Does the step while nobody else does one under this file. */
  static <T> T holding(Path file, Step<T> step) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock lock = await(file, channel);
      try {
        return step.run();
      } finally {
        lock.release();
      }
    }
  }

  private static FileLock await(Path file, FileChannel channel) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      FileLock lock = attempt(channel);
      if (lock != null) {
        return lock;
      }
      Waiting.shortly();
    }
    throw LocalProblem.taken(
        "Another process has kept " + file + " locked for " + PATIENCE.toMinutes() + " minutes.",
        "See which one starts or stops this project's database, and end it.");
  }

  private static FileLock attempt(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }
}
