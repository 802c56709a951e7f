package dev.twodoors.boundary.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a process said last, without the depths of its stack traces: of each exception there is the
 * message, and the place where it was thrown.
 */
final class LastWords {
  private static final int LINES_READ = 1_000;
  private static final int LINES_SHOWN = 20;
  private static final Pattern FRAME = Pattern.compile("\\s+(at \\S.*|\\.\\.\\. \\d+ more)");

  private LastWords() {}

  static List<String> in(Path log) {
    List<String> told = new ArrayList<>();
    boolean isInTrace = false;
    for (String line : Folders.tail(log, LINES_READ)) {
      boolean isFrame = FRAME.matcher(line).matches();
      if (!isFrame || !isInTrace) {
        told.add(line);
      }
      isInTrace = isFrame;
    }
    return told.subList(Math.max(0, told.size() - LINES_SHOWN), told.size());
  }
}
