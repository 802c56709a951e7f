package dev.twodoors.boundary.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process id with its start: numbers are given out again, the pair is not. */
record ProcessMark(long pid, long startedMillis) {

  /** Two readings of one start may differ by this much when the clock was set meanwhile. */
  private static final Duration SLACK = Duration.ofSeconds(3);

  static ProcessMark of(ProcessHandle process) {
    return new ProcessMark(
        process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
  }

  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})(-.*)?");

  /**
   * Reads {@link #toString()}, with or without more behind it; of other text, a process long gone.
   */
  static ProcessMark parse(String text) {
    Matcher parts = TEXT.matcher(text.strip());
    return parts.matches()
        ? new ProcessMark(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)))
        : new ProcessMark(-1, 0);
  }

  /** The process, when it still runs. */
  Optional<ProcessHandle> alive() {
    return (pid < 0 ? Optional.<ProcessHandle>empty() : ProcessHandle.of(pid))
        .filter(Liveness::runs)
        .filter(handle -> Math.abs(of(handle).startedMillis - startedMillis) <= SLACK.toMillis());
  }

  @Override
  public String toString() {
    return pid + "-" + startedMillis;
  }
}
