package dev.twodoors.boundary.engine.pages;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says of the principles by which all rules see: for each one a fixture that proves it,
 * or why it does not apply, what is listed as beyond judging, or that it does not hold yet.
 *
 * @param lines by principle, in their order; what stays unseen comes last
 */
record Principles(String rule, Map<String, String> lines) {
  static final String HEADING = "What it sees, and what it does not";
  static final List<String> ALL =
      List.of(
          "Judge what runs",
          "Whoever can be called, is",
          "Follow values one step",
          "Say what cannot be judged");
  static final List<String> NAMES = Stream.concat(ALL.stream(), Stream.of("Unseen")).toList();

  private static final Path FIXTURES = Path.of("src/test/fixtures");
  private static final Pattern LINE = Pattern.compile("(?m)^- \\*\\*([^*]+):\\*\\* (.+)$");
  private static final Pattern FIXTURE =
      Pattern.compile("`((?:[a-z-]+/)?(?:violating|conforming)-[a-z-]+)`");
  private static final Pattern REASON = Pattern.compile("^(Does not apply|Listed|Not yet): .+");
  private static final Pattern TABLE =
      Pattern.compile("<!-- principles -->\n.*?<!-- end -->", Pattern.DOTALL);

  static Principles of(RulePage page) {
    var lines = new LinkedHashMap<String, String>();
    LINE.matcher(page.section("## " + HEADING))
        .results()
        .forEach(line -> lines.put(line.group(1), line.group(2)));
    return new Principles(page.rule(), lines);
  }

  /** Folders of the fixtures that a line names. */
  List<Path> fixtures(String principle) {
    return names(principle)
        .map(name -> FIXTURES.resolve(name.contains("/") ? name : rule + "/" + name))
        .toList();
  }

  private Stream<String> names(String principle) {
    return FIXTURE.matcher(lines.getOrDefault(principle, "")).results().map(it -> it.group(1));
  }

  /** The fixtures, or the reason for having none; empty when there is neither. */
  String proof(String principle) {
    var named = names(principle).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    return named.isEmpty() && REASON.matcher(lines.getOrDefault(principle, "")).matches()
        ? lines.get(principle).replaceFirst("\\.$", "")
        : named;
  }

  /** The index as it has to be. */
  static String refreshed(String index, List<Principles> pages) {
    var text = new StringBuilder("<!-- principles -->\n| rule |");
    ALL.forEach(principle -> text.append(' ').append(principle).append(" |"));
    text.append("\n| --- |").append(" --- |".repeat(ALL.size())).append('\n');
    pages.forEach(page -> text.append(page.row()));
    return TABLE
        .matcher(index)
        .replaceFirst(Matcher.quoteReplacement(text.append("<!-- end -->").toString()));
  }

  private String row() {
    return ALL.stream()
        .map(this::proof)
        .collect(
            Collectors.joining(
                " | ",
                String.format(Locale.ROOT, "| [`%s`](../rules/%s.md) | ", rule, rule),
                " |\n"));
  }
}
