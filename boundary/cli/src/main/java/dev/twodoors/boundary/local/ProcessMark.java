package dev.twodoors.boundary.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process id with its start: numbers are given out again, the pair is not. */
record ProcessMark(long pid, long startedMillis) {

  /** Two readings of one start may differ by this much when the clock was set meanwhile. */
  private static final Duration SLACK = Duration.ofSeconds(3);

  static ProcessMark of(ProcessHandle process) {
    return new ProcessMark(
        process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
  }

  static ProcessMark parse(String text) {
    String[] parts = text.strip().split("-");
    return new ProcessMark(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  /** The process, when it still runs. */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(Liveness::runs)
        .filter(handle -> Math.abs(of(handle).startedMillis - startedMillis) <= SLACK.toMillis());
  }

  @Override
  public String toString() {
    return pid + "-" + startedMillis;
  }
}
