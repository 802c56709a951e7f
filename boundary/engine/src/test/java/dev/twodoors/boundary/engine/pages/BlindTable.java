package dev.twodoors.boundary.engine.pages;

import dev.twodoors.boundary.engine.facts.BlindSpot.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What cannot be judged, by its kinds. */
final class BlindTable {
  private static final Pattern TABLE =
      Pattern.compile("<!-- blind -->\n.*?<!-- end -->", Pattern.DOTALL);

  private BlindTable() {}

  /** The index as it has to be. */
  static String refreshed(String index) {
    var text =
        new StringBuilder(
            "<!-- blind -->\n| kind | nobody can know | what makes it known | rules that see nothing there |\n"
                + "| --- | --- | --- | --- |\n");
    for (var kind : Kind.values()) {
      text.append(row(kind));
    }
    return TABLE
        .matcher(index)
        .replaceFirst(Matcher.quoteReplacement(text.append("<!-- end -->").toString()));
  }

  private static String row(Kind kind) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s |\n",
        kind.id(),
        kind.unknown(),
        kind.todo(),
        kind.rules().stream()
            .map(rule -> "[`" + rule + "`](../rules/" + rule + ".md)")
            .collect(Collectors.joining(", ")));
  }
}
