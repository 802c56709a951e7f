package com.example.shop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One part of the report.
 *
 * @param note what the numbers are and what they are not
 * @param rows the first one names the columns
 */
record Table(String title, String note, List<List<String>> rows) {
  private static final int WIDTH = 100;

  /** What a module measured in its own process and left for the report. */
  static List<Table> in(Path file) throws IOException {
    var tables = new ArrayList<Table>();
    for (var part : Files.readString(file).strip().split("\n\n")) {
      var lines = part.lines().toList();
      var rows = lines.stream().skip(2).map(line -> List.of(line.split("\t"))).toList();
      tables.add(new Table(lines.get(0), lines.get(1), rows));
    }
    return tables;
  }

  /**
   * @param seconds how long each number was measured
   */
  static String report(List<Table> tables, double seconds) {
    var now = ZonedDateTime.now(ZoneOffset.UTC);
    return String.format(
            Locale.ROOT,
            "\nMeasured %s\n%d cores, %s %s, JDK %s (%s), %s s a measurement\n",
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).format(now),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version(),
            System.getProperty("java.vendor"),
            seconds)
        + IntStream.range(0, tables.size())
            .mapToObj(i -> tables.get(i).text(i + 1))
            .collect(Collectors.joining());
  }

  private String text(int number) {
    return String.format(Locale.ROOT, "\n%d. %s\n%s\n%s\n", number, title, wrapped(), grid());
  }

  private String wrapped() {
    return note.replaceAll("(.{1," + WIDTH + "})( +|$)", "   $1\n").stripTrailing() + "\n";
  }

  private String grid() {
    var widths =
        IntStream.range(0, rows.getFirst().size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(row -> "   " + cells(row, widths).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private static String cells(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> i == 0 ? left(row.get(i), widths[i]) : right(row.get(i), widths[i]))
        .collect(Collectors.joining("  "));
  }

  private static String left(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }

  private static String right(String cell, int width) {
    return " ".repeat(width - cell.length()) + cell;
  }
}
