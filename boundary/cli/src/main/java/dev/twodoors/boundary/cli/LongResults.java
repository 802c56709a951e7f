package dev.twodoors.boundary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The last result of each part of {@code ./doors test --long}, as a table to commit. */
final class LongResults {

  static final String FILE = "docs/tests/long.md";

  private static final String HEAD =
      """
      # Long tests

      What `./doors test --long` found, part by part: the last result of each, written by the command. `./doors test --long --list` says what the parts are.

      | part | result | day (UTC) | commit | minutes | figures |
      | --- | --- | --- | --- | --- | --- |
      """;

  private final Path root;
  private final Path file;

  LongResults(Path root) {
    this.root = root;
    this.file = root.resolve(FILE);
  }

  /** As a person reads it; empty when the part was never run. */
  Optional<String> last(String part) throws IOException {
    return Optional.ofNullable(rows().get(part))
        .map(row -> row.split("\\|"))
        .filter(cells -> cells.length == 7)
        .map(
            c ->
                String.format(
                    Locale.ROOT,
                    "%s on %s at %s, %s min: %s",
                    of(c, 2),
                    of(c, 3),
                    of(c, 4),
                    of(c, 5),
                    of(c, 6)));
  }

  /** Replaces the row of a part. */
  void keep(String part, boolean passed, Duration took, String figures)
      throws IOException, InterruptedException {
    SortedMap<String, String> rows = rows();
    List<String> cells = new ArrayList<>();
    cells.add(part);
    cells.add(passed ? "passed" : "**failed**");
    cells.add(LocalDate.now(ZoneOffset.UTC).toString());
    cells.add(new Git(root).state(FILE));
    cells.add(String.valueOf(took.toMinutes()));
    cells.add(figures);
    rows.put(part, "| " + String.join(" | ", cells) + " |");
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEAD + String.join("\n", rows.values()) + "\n");
  }

  private SortedMap<String, String> rows() throws IOException {
    SortedMap<String, String> rows = new TreeMap<>();
    if (Files.exists(file)) {
      Files.readString(file, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("| "))
          .skip(2)
          .forEach(line -> rows.put(line.split("\\|")[1].strip(), line));
    }
    return rows;
  }

  private static String of(String[] cells, int at) {
    return cells[at].strip();
  }
}
