package dev.twodoors.boundary.engine.disguises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that says which disguises are not seen through, and why. */
final class DisguisesPage {
  static final Path FILE = Path.of("../../docs/tests/disguises.md");

  private static final Pattern MISSED =
      Pattern.compile("<!-- missed -->\n(.*?)<!-- end -->", Pattern.DOTALL);
  private static final Pattern FALSE =
      Pattern.compile("<!-- false -->\n(.*?)<!-- end -->", Pattern.DOTALL);
  private static final Pattern TABLE =
      Pattern.compile("<!-- table -->\n(.*?)<!-- end -->", Pattern.DOTALL);
  private static final String UNKNOWN = "?";

  private final String text;

  /** Why, by rewrite and fixture as {@link Trial#toString} has them. */
  private final Map<String, String> reasons = new TreeMap<>();

  private final Map<String, String> falsely = new TreeMap<>();

  private DisguisesPage(String text) {
    this.text = text;
    read(MISSED, reasons);
    read(FALSE, falsely);
  }

  private void read(Pattern list, Map<String, String> into) {
    part(list)
        .lines()
        .skip(2)
        .map(line -> line.substring(2, line.length() - 2).split(" \\| ", 3))
        .forEach(
            row -> {
              for (var fixture : row[1].split(", ")) {
                into.put(row[0] + " | " + fixture.replace("`", ""), row[2]);
              }
            });
  }

  static DisguisesPage read() {
    try {
      return new DisguisesPage(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String part(Pattern pattern) {
    var found = pattern.matcher(text);
    return found.find() ? found.group(1).replaceFirst("(?s)^[^|]*", "") : "";
  }

  Set<String> missed() {
    return reasons.keySet();
  }

  /** Pairs in which a fixture that conforms does not do so any more. */
  Set<String> falselyFound() {
    return falsely.keySet();
  }

  Set<String> withoutReason() {
    return reasons.entrySet().stream()
        .filter(reason -> reason.getValue().equals(UNKNOWN))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the page has to say after all pairs have been tried. */
  String refreshed(Collection<String> missed, String table) {
    var list =
        String.format(
            Locale.ROOT,
            "%d pairs of rewrite and fixture are missed.\n\n| rewrite | fixtures | why |\n| --- | --- | --- |\n%s",
            missed.size(),
            rows(missed));
    var refreshed = put(MISSED, "missed", list, text);
    return put(TABLE, "table", table, refreshed);
  }

  private static String put(Pattern at, String name, String content, String text) {
    return at.matcher(text)
        .replaceFirst(
            Matcher.quoteReplacement("<!-- " + name + " -->\n" + content + "<!-- end -->"));
  }

  /** Fixtures that are missed for one reason under one rewrite share a row. */
  private String rows(Collection<String> missed) {
    var rows = new TreeMap<String, ArrayList<String>>();
    for (var pair : missed) {
      var parts = pair.split(" \\| ", 2);
      rows.computeIfAbsent(
              parts[0] + " | %s | " + reasons.getOrDefault(pair, UNKNOWN), any -> new ArrayList<>())
          .add("`" + parts[1] + "`");
    }
    return rows.entrySet().stream()
        .map(row -> "| " + row.getKey().replace("%s", String.join(", ", row.getValue())) + " |\n")
        .collect(Collectors.joining());
  }

  String text() {
    return text;
  }
}
