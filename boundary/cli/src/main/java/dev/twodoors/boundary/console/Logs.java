package dev.twodoors.boundary.console;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the doors have written to their logs for one call. Nothing of it is kept: the last {@value
 * #READ} bytes of each log are read when somebody asks, and at most {@value #LINES} lines told.
 */
final class Logs {

  static final int LINES = 200;
  static final int READ = 4_000_000;

  /** A time, or JSON. What begins otherwise goes on, such as a stack trace. */
  private static final Pattern BEGIN = Pattern.compile("^(\\d\\d:\\d\\d:\\d\\d|\\{)");

  private final Path folder;

  /**
   * @param folder where each door has a file that ends with {@code .log}
   */
  Logs(Path folder) {
    this.folder = folder;
  }

  /** The lines that name a trace, and the stack traces below them. */
  List<String> of(String trace) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".log"))
          .sorted()
          .flatMap(file -> in(end(file), trace).stream())
          .limit(LINES)
          .toList();
    } catch (IOException e) {
      return List.of("The logs in " + folder + " cannot be read: " + e);
    }
  }

  private static List<String> in(String log, String trace) {
    List<String> found = new ArrayList<>();
    boolean belongs = false;
    for (String line : log.split("\n")) {
      belongs = BEGIN.matcher(line).find() ? line.contains(trace) : belongs;
      if (belongs) {
        found.add(Span.text(line));
      }
    }
    return found;
  }

  private static String end(Path file) {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, open.length() - READ);
      open.seek(from);
      byte[] bytes = new byte[(int) Math.min(READ, open.length() - from)];
      open.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException goneMeanwhile) {
      return "";
    }
  }
}
