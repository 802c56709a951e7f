package dev.twodoors.boundary.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names in camel case, and the words they are made of. */
final class Words {
  private Words() {}

  /** In lower case: {@code AlreadySent} is already, sent. */
  static List<String> of(String camel) {
    return Arrays.stream(camel.split("(?<=[a-z0-9])(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** {@code Already sent}. */
  static String sentence(String camel) {
    return capital(String.join(" ", of(camel)));
  }

  /** {@code ALREADY_SENT}. */
  static String constant(String camel) {
    return String.join("_", of(camel)).toUpperCase(Locale.ROOT);
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String small(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** In a string literal of Java. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
