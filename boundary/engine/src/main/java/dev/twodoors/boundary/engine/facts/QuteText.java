package dev.twodoors.boundary.engine.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A Qute template made readable as HTML: each section tag and comment becomes blanks, each
 * expression a run of marks, so that every offset and line stays what it was.
 */
final class QuteText {
  /** A character for private use (Unicode, U+E000), in no template. */
  private static final char MARK = '\uE000';

  private static final Pattern SECTION = Pattern.compile("#([A-Za-z_][\\w.-]*)\\s*(\\S*)");

  private record Tag(String name, int at) {}

  private final String source;
  private final StringBuilder html;
  private final List<Tag> tags = new ArrayList<>();
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
      if (c == '\\' && at + 1 < source.length()) {
        at++;
      } else if (c == '{') {
        at = read(at);
      }
    }
  }

  private int read(int open) {
    if (source.startsWith("{!", open)) {
      return blank(open, source.indexOf("!}", open) + 1);
    }
    if (source.startsWith("{|", open)) {
      var close = source.indexOf("|}", open);
      return close < 0 ? open : close + 1;
    }
    var close = close(open);
    if (close < 0 || open + 1 >= close || !startsTag(source.charAt(open + 1))) {
      return open;
    }
    var first = source.charAt(open + 1);
    if (first == '#' || first == '/' || first == '@') {
      var section = SECTION.matcher(source.substring(open + 1, close));
      if (section.lookingAt()) {
        tags.add(new Tag(section.group(1), open));
        if (section.group(1).equals("include")) {
          tags.add(new Tag(section.group(2), open));
        }
      }
      return blank(open, close);
    }
    expressions.add(source.substring(open, close + 1));
    // The number of the expression, in marks of one width, so that it can be read back.
    for (var i = open; i <= close; i++) {
      html.setCharAt(i, i == open ? (char) (MARK + 1 + (expressions.size() - 1) % 0x1800) : MARK);
    }
    return close;
  }

  private static boolean startsTag(char c) {
    return c == '#' || c == '/' || c == '@' || Character.isJavaIdentifierStart(c);
  }

  /** The brace that ends what a brace begins; quoted text may hold braces. */
  private int close(int open) {
    char quote = 0;
    for (var at = open + 1; at < source.length(); at++) {
      var c = source.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'') {
        quote = c;
      } else if (c == '}') {
        return at;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private int blank(int from, int to) {
    var end = to <= from ? source.length() - 1 : to;
    for (var i = from; i <= end; i++) {
      if (html.charAt(i) != '\n') {
        html.setCharAt(i, ' ');
      }
    }
    return end;
  }

  String html() {
    return html.toString();
  }

  List<String> tags() {
    return tags.stream().map(Tag::name).distinct().toList();
  }

  List<String> tagsBetween(int from, int to) {
    return tags.stream().filter(tag -> tag.at() >= from && tag.at() < to).map(Tag::name).toList();
  }

  boolean isExpression(String attribute) {
    return attribute.chars().anyMatch(QuteText::isMark);
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
    return c >= MARK && c < MARK + 0x1900;
  }
}
