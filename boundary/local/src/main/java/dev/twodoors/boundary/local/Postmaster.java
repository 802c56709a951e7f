package dev.twodoors.boundary.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The server process of a data folder, as its {@code postmaster.pid} tells. */
record Postmaster(ProcessHandle process, int port, boolean ready) {

  /** The file is written this much after the process started, at most. */
  private static final Duration START_SLACK = Duration.ofMinutes(5);

  /**
   * The live server; empty when there is none, or when the file is what a dead one left, or a copy
   * of that of another folder.
   */
  static Optional<Postmaster> of(Path data) {
    List<String> lines = Folders.tail(file(data), 20);
    if (lines.size() < 4) {
      return Optional.empty();
    }
    if (Place.isAnother(lines.get(1), data)) {
      return Optional.empty();
    }
    try {
      Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
      int port = Integer.parseInt(lines.get(3).strip());
      boolean ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
      return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
          .filter(Liveness::runs)
          .filter(process -> startedAt(process, started))
          .map(process -> new Postmaster(process, port, ready));
    } catch (NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }

  static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }

  /** Removes what a dead server left, whose process id may be another program's by now. */
  static void forgetDead(Path data) throws java.io.IOException {
    if (of(data).isEmpty()) {
      Files.deleteIfExists(file(data));
    }
  }

  private static boolean startedAt(ProcessHandle process, Instant expected) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, expected).abs().compareTo(START_SLACK) < 0)
        .orElse(true);
  }
}
