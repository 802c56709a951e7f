package dev.twodoors.boundary.scaffold;

import java.util.List;
import java.util.Locale;

/**
 * One value that a request carries, and how it becomes a component of the core's input.
 *
 * @param name of the component, and of what is sent
 * @param sent the type in source, such as {@code Sku}; empty for what all lists have
 * @param argument what is handed to the constructor of the input
 * @param required whether the constructor takes a primitive, of which there must be a value
 * @param imports what both need
 */
record Part(String name, String sent, String argument, boolean required, List<String> imports) {

  /** A value that the core takes as it is. */
  static Part plain(String name, String type, List<String> imports) {
    return new Part(name, type, name, false, imports);
  }

  static Part text(String name) {
    return plain(name, "String", List.of());
  }

  /**
   * What finds out that it is missing, with {@code violations} around it; empty when nothing does.
   */
  String check() {
    return required
        ? String.format(Locale.ROOT, "    violations.require(\"%s\", %s);\n", name, name)
        : "";
  }
}
