package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The door's own {@code application.properties}, as production sees it: {@code %prod.} wins. */
public final class Settings {
  private static final String NAME = "application.properties";
  private static final String PRODUCTION = "prod";
  private static final Set<String> YES = Set.of("true", "1", "yes", "y", "on");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}:]+)(?::([^{}]*))?}");
  private static final int DEEPEST_REFERENCE = 10;

  private final String file;
  private final List<String> lines;
  private final Map<String, String> values;

  private Settings(String file, List<String> lines, Map<String, String> values) {
    this.file = file;
    this.lines = lines;
    this.values = values;
  }

  /**
   * Empty when there is no such file; one that cannot be read is a problem.
   *
   * @param folder of resources, relative to the project's root
   */
  static Settings read(Path root, String folder, List<InputProblem> problems) {
    var file = folder + "/" + NAME;
    var values = new TreeMap<String, String>();
    var text = "";
    try {
      var at = root.resolve(file);
      text = Files.exists(at) ? Files.readString(at) : "";
      var properties = new Properties();
      properties.load(new StringReader(text));
      properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    } catch (CharacterCodingException e) {
      problems.add(new InputProblem(new Location(file, 1), "is not UTF-8 text"));
    } catch (IllegalArgumentException e) {
      problems.add(
          new InputProblem(
              new Location(file, malformed(text)),
              "has a \\u that four hexadecimal digits do not follow"));
    } catch (IOException e) {
      problems.add(new InputProblem(new Location(file, 1), "cannot be read: " + e.getMessage()));
    }
    return new Settings(file, text.lines().toList(), values);
  }

  private static int malformed(String text) {
    var wrong = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})").matcher(text);
    return wrong.find() ? (int) text.substring(0, wrong.start()).lines().count() : 1;
  }

  /** With references to other settings, or their defaults, put in where they are known. */
  public Optional<String> get(String key) {
    return written(key).map(value -> withoutReferences(value.strip(), DEEPEST_REFERENCE));
  }

  private Optional<String> written(String key) {
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

  private String withoutReferences(String value, int depth) {
    var reference = REFERENCE.matcher(value);
    if (depth == 0 || !reference.find()) {
      return value;
    }
    var known = written(reference.group(1)).or(() -> Optional.ofNullable(reference.group(2)));
    return known.isEmpty()
        ? value
        : withoutReferences(
            value.substring(0, reference.start()) + known.get() + value.substring(reference.end()),
            depth - 1);
  }

  /** As the converter of MicroProfile Config reads it. */
  public boolean isTrue(String key, boolean otherwise) {
    return get(key)
        .filter(value -> !value.isEmpty() && !value.contains("${"))
        .map(value -> YES.contains(value.toLowerCase(Locale.ROOT)))
        .orElse(otherwise);
  }

  /** Where a key is set; the file's first line when it is not. */
  public Location where(String key) {
    for (var i = lines.size(); i > 0; i--) {
      var line = lines.get(i - 1).strip();
      if (line.matches("(%[\\w,-]+\\.)?" + Pattern.quote(key) + "\\s*[=:].*")) {
        return new Location(file, i);
      }
    }
    return new Location(file, 1);
  }

  /** Relative to the project's root. */
  public String file() {
    return file;
  }

  /** All as written, with the prefixes of profiles. */
  public Map<String, String> all() {
    return values;
  }
}
