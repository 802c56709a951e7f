package dev.twodoors.boundary.testing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the door logs as a warning or worse, while it is watched. */
public final class LogWatch extends Handler implements AutoCloseable {
  private final List<String> seen = new ArrayList<>();

  private LogWatch() {
    setLevel(Level.WARNING);
  }

  public static LogWatch start() {
    var watch = new LogWatch();
    Logger.getLogger("").addHandler(watch);
    return watch;
  }

  @Override
  public synchronized void publish(LogRecord logged) {
    if (isLoggable(logged)) {
      seen.add(logged.getLoggerName() + ": " + logged.getMessage());
    }
  }

  /** What was seen since the last time. */
  public synchronized List<String> taken() {
    var taken = List.copyOf(seen);
    seen.clear();
    return taken;
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
