package dev.twodoors.boundary.engine.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Qute template made readable as HTML: each section tag and comment becomes blanks, each
 * expression a run of marks, so that every offset and line stays what it was.
 */
final class QuteText {
  /** A character for private use (Unicode, U+E000), in no template. */
  private static final char MARK = '\uE000';

  private static final int NUMBERS = 0x1800;
  private static final Pattern SECTION = Pattern.compile("#([\\w$][\\w.$-]*)\\s*([\\w./$-]*)");
  private static final Pattern NUMBER = Pattern.compile("\\{\\s*([\\d.]+)\\s*}");

  /** Sections of Qute itself; every other one is a user tag or a block of what is included. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "if",
          "else",
          "for",
          "each",
          "let",
          "set",
          "with",
          "when",
          "switch",
          "is",
          "case",
          "in",
          "include",
          "insert",
          "fragment",
          "capture",
          "eval",
          "cached",
          "nested-content");

  private record Section(String name, String argument, int at) {}

  private final String source;
  private final StringBuilder html;
  private final List<Section> sections = new ArrayList<>();
  private final List<String> expressions = new ArrayList<>();

  private QuteText(String source) {
    this.source = source;
    this.html = new StringBuilder(source);
  }

  static QuteText of(String source) {
    var text = new QuteText(source);
    text.read();
    return text;
  }

  private void read() {
    for (var at = 0; at < source.length(); at++) {
      var c = source.charAt(at);
      if (c == '\\' || source.startsWith("{{", at)) {
        at++;
      } else if (c == '{') {
        at = read(at);
      }
    }
  }

  /** The place of the last character that belongs to what a brace begins. */
  private int read(int open) {
    if (source.startsWith("{!", open)) {
      var close = source.indexOf("!}", open);
      return blank(open, close < 0 ? source.length() - 1 : close + 1);
    }
    if (source.startsWith("{|", open)) {
      var close = source.indexOf("|}", open);
      return close < 0 ? source.length() : close + 1;
    }
    var close = close(open);
    if (close < 0 || !startsTag(source.charAt(open + 1))) {
      return open;
    }
    var tag = source.substring(open + 1, close);
    if ("#/@".indexOf(tag.charAt(0)) >= 0) {
      var section = SECTION.matcher(tag);
      if (section.lookingAt()) {
        sections.add(new Section(section.group(1), section.group(2), open));
      }
      return blank(open, close);
    }
    if (tag.strip().equals("nested-content")) {
      sections.add(new Section("nested-content", "", open));
    }
    // The number of the expression, in marks of one width, so that it can be read back.
    for (var i = open; i <= close; i++) {
      if (source.charAt(i) != '\n') {
        html.setCharAt(i, i == open ? (char) (MARK + 1 + expressions.size() % NUMBERS) : MARK);
      }
    }
    expressions.add(source.substring(open, close + 1));
    return close;
  }

  private static boolean startsTag(char c) {
    return "#/@_".indexOf(c) >= 0 || Character.isDigit(c) || Character.isAlphabetic(c);
  }

  /** The brace that ends what a brace begins; quoted text may hold braces. */
  private int close(int open) {
    char quote = 0;
    for (var at = open + 1; at < source.length(); at++) {
      var c = source.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '}') {
        return at;
      }
    }
    return -1;
  }

  private int blank(int from, int to) {
    for (var i = from; i <= to; i++) {
      if (html.charAt(i) != '\n') {
        html.setCharAt(i, ' ');
      }
    }
    return to;
  }

  String html() {
    return html.toString();
  }

  /** Names of the templates that are included. */
  List<String> uses() {
    return usesBetween(0, source.length());
  }

  List<String> usesBetween(int from, int to) {
    return between(from, to).stream()
        .flatMap(section -> used(section).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> used(Section section) {
    if (section.name().equals("include")) {
      return Optional.of(section.argument().replaceAll("\\.html$|^/", ""))
          .filter(name -> !name.startsWith("$"));
    }
    return BUILT_IN.contains(section.name())
        ? Optional.empty()
        : Optional.of("tags/" + section.name());
  }

  /** Whether somebody else's content is put in between. */
  boolean opensBetween(int from, int to) {
    return between(from, to).stream()
        .anyMatch(is -> is.name().equals("insert") || is.name().equals("nested-content"));
  }

  private List<Section> between(int from, int to) {
    return sections.stream().filter(is -> is.at() >= from && is.at() < to).toList();
  }

  boolean startsWithExpression(String attribute) {
    return !attribute.isEmpty() && isMark(attribute.charAt(0));
  }

  /** The value of an attribute that is always the same, a number in braces included. */
  Optional<String> literal(String attribute) {
    if (attribute.chars().noneMatch(QuteText::isMark)) {
      return Optional.of(attribute.strip());
    }
    var number = NUMBER.matcher(restore(attribute).strip());
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /** The expressions of an attribute as they were written. */
  String restore(String attribute) {
    var restored = new StringBuilder();
    for (var c : attribute.toCharArray()) {
      if (!isMark(c)) {
        restored.append(c);
      } else if (c != MARK) {
        restored.append(expressions.get(c - MARK - 1));
      }
    }
    return restored.toString();
  }

  /** Each expression as the variable of a {@link PathTemplate}. */
  String withVariables(String attribute) {
    var path = new StringBuilder();
    for (var c : attribute.toCharArray()) {
      if (!isMark(c)) {
        path.append(c);
      } else if (c != MARK) {
        path.append("{}");
      }
    }
    return path.toString();
  }

  private static boolean isMark(int c) {
    return c >= MARK && c <= MARK + NUMBERS;
  }
}
