package dev.twodoors.boundary.kata;

import dev.twodoors.boundary.engine.judge.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A broken example of a rule, and what is told about it.
 *
 * @param rule which it breaks
 * @param title what is to be done, in a few words
 * @param broken name of the fixture
 * @param keeps ids of capabilities, and endpoints such as {@code GET /orders}, that must still be
 *     there when it is repaired
 * @param hints the first says where to look, the second what to do
 * @param why why that was right
 * @param solution one way to repair it
 */
public record Kata(
    Rule rule,
    String title,
    String broken,
    List<String> keeps,
    String task,
    List<String> hints,
    String why,
    Patch solution) {
  private static final Pattern TITLE = Pattern.compile("\\A# (?<title>.+)\n");

  /**
   * @param text {@code kata.md}
   * @throws IllegalArgumentException names what it lacks
   */
  static Kata of(Rule rule, String text) {
    var title = TITLE.matcher(text);
    if (!title.find()) {
      throw new IllegalArgumentException("kata.md of " + rule.id() + " has no title");
    }
    return new Kata(
        rule,
        title.group("title"),
        entry(rule, text, "broken"),
        Arrays.stream(entry(rule, text, "keeps").split(", "))
            .filter(one -> !one.isEmpty())
            .toList(),
        section(rule, text, "Task"),
        List.of(section(rule, text, "First hint"), section(rule, text, "Second hint")),
        section(rule, text, "Why"),
        Patch.of(section(rule, text, "One way")));
  }

  private static String entry(Rule rule, String text, String key) {
    return found(rule, text, "(?m)^- " + key + ":(?<found>.*)$", key);
  }

  private static String section(Rule rule, String text, String heading) {
    return found(
        rule, text, "(?s)\n## " + heading + "\n(?<found>.*?)(?=\n## |\\z)", "## " + heading);
  }

  private static String found(Rule rule, String text, String pattern, String what) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("kata.md of " + rule.id() + " has no '" + what + "'");
    }
    return found.group("found").strip();
  }
}
