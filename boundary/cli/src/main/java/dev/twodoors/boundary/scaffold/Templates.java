package dev.twodoors.boundary.scaffold;

import io.quarkus.qute.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Renders the templates beside this class. What a template asks for and is not given is a bug. */
final class Templates {
  private static final Engine ENGINE =
      Engine.builder().addDefaults().removeStandaloneLines(true).strictRendering(true).build();

  private Templates() {}

  /** With imports in order, those alone that are used. */
  static String java(String name, Map<String, Object> values) {
    return Imports.tidied(plain(name + ".java", values));
  }

  static String plain(String name, Map<String, Object> values) {
    return ENGINE.parse(read(name)).render(values);
  }

  private static String read(String name) {
    try (var in = Templates.class.getResourceAsStream(name + ".qute")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
