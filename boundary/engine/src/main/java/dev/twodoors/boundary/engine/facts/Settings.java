package dev.twodoors.boundary.engine.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The door's own {@code application.properties}, as production sees it: {@code %prod.} wins. */
public final class Settings {
  private static final String PRODUCTION = "%prod.";
  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = values;
  }

  /** Empty when there is no such file. */
  static Settings read(Path file) {
    var values = new TreeMap<String, String>();
    if (Files.exists(file)) {
      var properties = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    }
    return new Settings(values);
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getOrDefault(PRODUCTION + key, values.get(key)));
  }

  public boolean isTrue(String key, boolean otherwise) {
    return get(key).map(String::strip).map(Boolean::valueOf).orElse(otherwise);
  }

  /** All as written, with the prefixes of profiles. */
  public Map<String, String> all() {
    return values;
  }
}
