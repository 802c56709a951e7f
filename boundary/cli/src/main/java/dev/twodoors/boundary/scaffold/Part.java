package dev.twodoors.boundary.scaffold;

import java.util.List;
import java.util.Locale;

/**
 * One value that a request carries, and how it becomes a component of the core's input.
 *
 * @param name of the component, and of what is sent
 * @param sent the raw type in source, such as {@code String}
 * @param read an expression that makes the core's value of the raw one, with {@code %path} for its
 *     place in the request; empty when nothing has to be made
 * @param zero what stands for a primitive that was not sent; empty for other types
 * @param imports what the expression and the type need
 */
record Part(String name, String sent, String read, String zero, List<String> imports) {

  static Part plain(String name, String type, List<String> imports) {
    return new Part(name, type, "", "", imports);
  }

  /** A text that the core takes as it is. */
  static Part text(String name) {
    return plain(name, "String", List.of());
  }

  boolean isRead() {
    return !read.isEmpty() || !zero.isEmpty();
  }

  /** What makes it, in a method with {@code violations}. */
  String statement(String path) {
    if (!zero.isEmpty() && read.isEmpty()) {
      return String.format(
          Locale.ROOT,
          "if (%s == null) {\n      violations.add(%s, \"must not be null\");\n    }",
          name,
          path);
    }
    return read.isEmpty()
        ? ""
        : "var " + made() + " = " + read.replace("%path", path) + ";" + missing(path);
  }

  private String missing(String path) {
    return zero.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "\n    if (%s == null) {\n      violations.add(%s, \"must not be null\");\n    }",
            name,
            path);
  }

  /** What is handed to the constructor of the input. */
  String argument() {
    var value = read.isEmpty() ? name : made();
    return zero.isEmpty() ? value : value + " == null ? " + zero + " : " + value;
  }

  private String made() {
    return "read" + Words.capital(name);
  }
}
