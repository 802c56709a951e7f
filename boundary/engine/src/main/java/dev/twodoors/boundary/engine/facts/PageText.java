package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML of a page with all that its templates include. What one of several branches shows stands
 * there one behind the other; each expression is a mark, the same for the same expression.
 */
final class PageText {
  /** Between two characters for private use (Unicode, U+E000), which are in no template. */
  private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern NUMBER_OR_TRUTH = Pattern.compile("-?\\d[\\w.]*|true|false");

  /** What a section decides on. */
  record Part(int from, int to, Branch branch) {}

  private record Source(TemplateFile file, int line) {}

  private final StringBuilder html = new StringBuilder();
  private final TreeMap<Integer, Source> sources = new TreeMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> marks = new LinkedHashMap<>();

  void add(String text, TemplateFile file, int line) {
    sources.put(html.length(), new Source(file, line));
    html.append(text);
  }

  /** Text of the template when the expression is a literal, its mark otherwise. */
  void addExpression(String expression, TemplateFile file, int line) {
    if (isQuoted(expression)) {
      add(escaped(expression.substring(1, expression.length() - 1)), file, line);
    } else if (NUMBER_OR_TRUTH.matcher(expression).matches()) {
      add(expression, file, line);
    } else {
      var number = marks.computeIfAbsent("{" + expression + "}", any -> marks.size());
      add("\uE000" + number + "\uE001", file, line);
    }
  }

  static boolean isQuoted(String expression) {
    return QUOTED.matcher(expression).matches();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  void addPart(int from, Branch branch) {
    parts.add(new Part(from, html.length(), branch));
  }

  int length() {
    return html.length();
  }

  String html() {
    return html.toString();
  }

  /** The template in which a place was written. */
  TemplateFile file(int at) {
    return sources.floorEntry(at).getValue().file();
  }

  Location where(int at) {
    var source = sources.floorEntry(at);
    var lines = html.substring(source.getKey(), at).chars().filter(c -> c == '\n').count();
    var of = source.getValue();
    return of.file().where(of.line() + (int) lines);
  }

  /** That of the innermost part around a place: inner parts are closed first. */
  Branch branch(int at) {
    return parts.stream()
        .filter(part -> part.from() <= at && at < part.to())
        .findFirst()
        .map(Part::branch)
        .orElse(Branch.ALWAYS);
  }

  List<Part> partsIn(int from, int to) {
    return parts.stream().filter(part -> part.from() > from && part.to() <= to).toList();
  }

  /** The text between two places as it is when the conditions of a branch hold. */
  String between(int from, int to, Branch branch) {
    var hidden =
        partsIn(from, to).stream().filter(part -> branch.and(part.branch()).isEmpty()).toList();
    if (hidden.isEmpty()) {
      return html.substring(from, to);
    }
    var shown = new StringBuilder();
    for (var i = from; i < to; i++) {
      var at = i;
      if (hidden.stream().noneMatch(part -> part.from() <= at && at < part.to())) {
        shown.append(html.charAt(i));
      }
    }
    return shown.toString();
  }

  static boolean isFixed(String value) {
    return value.indexOf('\uE000') < 0;
  }

  static boolean startsWithExpression(String value) {
    return MARK.matcher(value).lookingAt();
  }

  /** The expressions of a value as they were written. */
  String restored(String value) {
    var all = List.copyOf(marks.keySet());
    return replaced(value, number -> all.get(Integer.parseInt(number)));
  }

  /** Each expression as the variable of a {@link PathTemplate}. */
  static String withVariables(String value) {
    return replaced(value, any -> "{}");
  }

  private static String replaced(String value, UnaryOperator<String> by) {
    return MARK.matcher(value)
        .replaceAll(mark -> Matcher.quoteReplacement(by.apply(mark.group(1))));
  }
}
