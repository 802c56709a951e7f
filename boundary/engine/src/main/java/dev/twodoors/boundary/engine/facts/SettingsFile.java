package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One file of settings, as a source of MicroProfile Config.
 *
 * @param ordinal the higher one wins
 * @param lines empty for a library's, of which no line is named
 * @param values as written, with the prefixes of profiles
 */
record SettingsFile(String name, int ordinal, List<String> lines, Map<String, String> values) {
  static final int OF_APPLICATION = 250;
  static final int OF_DEFAULTS = 100;

  private static final String ORDINAL = "config_ordinal";
  private static final String PRODUCTION = "prod";

  /**
   * Empty when there is no such file; one that cannot be read is a problem.
   *
   * @param name relative to the project's root
   */
  static SettingsFile read(Path root, String name, int ordinal, List<InputProblem> problems) {
    try {
      var at = root.resolve(name);
      var text = Files.exists(at) ? Files.readString(at) : "";
      return of(name, text, ordinal, text.lines().toList(), problems);
    } catch (CharacterCodingException e) {
      problems.add(new InputProblem(new Location(name, 1), "is not UTF-8 text"));
    } catch (IOException e) {
      problems.add(new InputProblem(new Location(name, 1), "cannot be read: " + e.getMessage()));
    }
    return new SettingsFile(name, ordinal, List.of(), Map.of());
  }

  /** The defaults that a library brings. */
  static SettingsFile ofLibrary(String jar, String text, List<InputProblem> problems) {
    return of(jar, text, OF_DEFAULTS, List.of(), problems);
  }

  private static SettingsFile of(
      String name, String text, int ordinal, List<String> lines, List<InputProblem> problems) {
    var values = new TreeMap<String, String>();
    try {
      var properties = new Properties();
      properties.load(new StringReader(text));
      properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    } catch (IllegalArgumentException | IOException e) {
      problems.add(
          new InputProblem(
              new Location(name, malformed(text)),
              "has a \\u that four hexadecimal digits do not follow"));
    }
    var own =
        Optional.ofNullable(values.get(ORDINAL)).filter(is -> is.strip().matches("-?\\d{1,9}"));
    return new SettingsFile(
        name, own.map(is -> Integer.parseInt(is.strip())).orElse(ordinal), lines, values);
  }

  private static int malformed(String text) {
    var wrong = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})").matcher(text);
    return wrong.find() ? (int) text.substring(0, wrong.start()).lines().count() : 1;
  }

  /** In production: {@code %prod.key} before {@code key}. */
  Optional<String> get(String key) {
    return values.entrySet().stream()
        .filter(entry -> isForProduction(entry.getKey(), key))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Optional.ofNullable(values.get(key)));
  }

  /** {@code %prod.key}, also among several profiles: {@code %staging,prod.key}. */
  private static boolean isForProduction(String written, String key) {
    return written.startsWith("%")
        && written.endsWith("." + key)
        && List.of(written.substring(1, written.length() - key.length() - 1).split(","))
            .contains(PRODUCTION);
  }

  /** The last line that sets a key. */
  Location where(String key) {
    if (lines.isEmpty()) {
      return new Location(name + " (" + key + ")", 0);
    }
    for (var i = lines.size(); i > 0; i--) {
      var line = lines.get(i - 1).strip();
      if (line.matches("(%[\\w,-]+\\.)?" + Pattern.quote(key) + "\\s*[=:].*")) {
        return new Location(name, i);
      }
    }
    return new Location(name, 1);
  }
}
