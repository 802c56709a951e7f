package dev.twodoors.boundary.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of this repository.
 *
 * @param name its path below the root
 */
record Document(String name, String text) {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final List<String> NOT_WRITTEN_BY_HAND =
      List.of("/target/", "/.doors/", "/node_modules/", "/src/test/fixtures/");

  static Document of(String name) {
    try {
      return new Document(name, Files.readString(ROOT.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All Markdown, that of generated projects too. */
  static List<Document> all() {
    return files("", "\\.md(\\.region)?").stream().map(Document::of).toList();
  }

  /** Paths of files below a folder whose names end in this way. */
  static List<String> files(String folder, String ending) {
    var end = Pattern.compile(ending + "$");
    try (var all = Files.walk(ROOT.resolve(folder))) {
      return all.filter(Files::isRegularFile)
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(name -> end.matcher(name).find())
          .filter(name -> NOT_WRITTEN_BY_HAND.stream().noneMatch(("/" + name)::contains))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of the table whose first column has this heading, as their cells. */
  List<List<String>> table(String heading) {
    var rows =
        text.lines()
            .map(String::strip)
            .dropWhile(line -> !line.startsWith("| " + heading + " |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
            .toList();
    if (rows.isEmpty()) {
      throw new AssertionError(name + " has no table of '" + heading + "'");
    }
    return rows;
  }

  /** What one column of a table shows as code. */
  Set<String> codes(String heading, int column) {
    return codes(table(heading).stream().map(row -> row.get(column)).toList());
  }

  static Set<String> codes(List<String> cells) {
    return set(
        cells.stream().flatMap(cell -> CODE.matcher(cell).results()).map(code -> code.group(1)));
  }

  Stream<MatchResult> find(String pattern) {
    return Pattern.compile(pattern).matcher(text).results();
  }

  Set<String> groups(String pattern) {
    return set(find(pattern).map(found -> found.group(1)));
  }

  static Set<String> set(Stream<String> all) {
    return all.collect(Collectors.toCollection(TreeSet::new));
  }
}
