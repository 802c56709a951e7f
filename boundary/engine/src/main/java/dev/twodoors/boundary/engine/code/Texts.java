package dev.twodoors.boundary.engine.code;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All texts that a value can be; what is not known of one has a mark. */
final class Texts {
  /** Stands for what nobody can tell before it runs. */
  static final String UNKNOWN = "\uFFFC";

  /** Stands for a number that nobody can tell. */
  static final String NUMBER = "\uFFFB";

  /** Stands around a place that {@link Places} fills as soon as all classes are known. */
  static final String PLACE = "\uFFFA";

  /** Stands around a format that is not whole before {@link Places} has filled it. */
  private static final String FORMAT = "\uFFF9";

  static final String OPEN = "[" + UNKNOWN + NUMBER + PLACE + "]";

  static final Set<String> NOBODY_KNOWS = Set.of(UNKNOWN);

  /** {@code %2$-5s}, as in {@link java.util.Formatter}. */
  private static final Pattern SPECIFIER =
      Pattern.compile("%(?:\\d+\\$|<)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%]|[tT][a-zA-Z])");

  private static final int MOST = 64;

  private Texts() {}

  static Set<String> all(Stream<Set<String>> parts) {
    var all = new LinkedHashSet<String>();
    parts.forEach(all::addAll);
    return all.size() > MOST ? NOBODY_KNOWS : all;
  }

  static Set<String> replaced(Set<String> texts, Set<String> from, Set<String> to) {
    return all(texts.stream().flatMap(text -> from.stream().map(old -> with(text, old, to))));
  }

  private static Set<String> with(String text, String old, Set<String> to) {
    return all(
        to.stream().map(by -> Set.of(old.contains(UNKNOWN) ? UNKNOWN : text.replace(old, by))));
  }

  /** What a format makes of values that nobody knows. */
  static Set<String> formatted(Set<String> formats) {
    return all(formats.stream().map(format -> Set.of(marked(format))));
  }

  private static String marked(String format) {
    if (!format.contains(PLACE)) {
      return formatted(format);
    }
    return format.contains(FORMAT) ? UNKNOWN : FORMAT + format + FORMAT;
  }

  /** Of a text whose places are filled, formats and all. */
  static String whole(String filled) {
    var parts = filled.split(FORMAT, -1);
    for (var i = 1; i < parts.length; i += 2) {
      parts[i] = formatted(parts[i]);
    }
    return String.join("", parts);
  }

  private static String formatted(String format) {
    return SPECIFIER
        .matcher(format)
        .replaceAll(
            found ->
                switch (found.group(1)) {
                  case "%" -> "%";
                  case "n" -> "\n";
                  case "d" -> NUMBER;
                  default -> UNKNOWN;
                });
  }

  static Set<String> joined(Set<String> first, Set<String> second) {
    return all(first.stream().map(text -> all(second.stream().map(more -> Set.of(text + more)))));
  }
}
