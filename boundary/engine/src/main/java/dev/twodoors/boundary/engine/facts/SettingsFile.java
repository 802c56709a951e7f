package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import io.smallrye.config.ConfigValueConfigSource.ConfigValueProperties;
import io.smallrye.config.MapBackedConfigValueConfigSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One file of settings, read by the reader that the application has. */
final class SettingsFile extends MapBackedConfigValueConfigSource {
  static final int OF_APPLICATION = 250;
  static final int OF_DEFAULTS = 100;

  private static final long serialVersionUID = 1L;

  private SettingsFile(String name, ConfigValueProperties values, int ordinal) {
    super(name, values, ordinal);
  }

  /**
   * Without values when there is no such file, or it cannot be read, which is a problem.
   *
   * @param name relative to the project's root
   */
  static SettingsFile read(Path root, String name, int ordinal, List<InputProblem> problems) {
    var at = root.resolve(name);
    try {
      return of(name, Files.exists(at) ? Files.readString(at) : "", ordinal, problems);
    } catch (CharacterCodingException e) {
      problems.add(new InputProblem(new Location(name, 1), "is not UTF-8 text"));
    } catch (IOException e) {
      problems.add(new InputProblem(new Location(name, 1), "cannot be read: " + e.getMessage()));
    }
    return new SettingsFile(name, new ConfigValueProperties(name, ordinal), ordinal);
  }

  static SettingsFile of(String name, String text, int ordinal, List<InputProblem> problems) {
    try {
      var own = values(name, text, ordinal).get(CONFIG_ORDINAL);
      var is =
          own != null && own.getValue().strip().matches("-?\\d{1,9}")
              ? Integer.parseInt(own.getValue().strip())
              : ordinal;
      return new SettingsFile(name, values(name, text, is), is);
    } catch (IllegalArgumentException | IOException malformed) {
      var at = new Location(name, lineOfWrongEscape(text));
      problems.add(new InputProblem(at, "has a \\u that four hexadecimal digits do not follow"));
      return new SettingsFile(name, new ConfigValueProperties(name, ordinal), ordinal);
    }
  }

  private static ConfigValueProperties values(String name, String text, int ordinal)
      throws IOException {
    var values = new ConfigValueProperties(name, ordinal);
    values.load(new StringReader(text));
    return values;
  }

  private static int lineOfWrongEscape(String text) {
    var wrong = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})").matcher(text);
    return wrong.find() ? (int) text.substring(0, wrong.start()).lines().count() : 1;
  }
}
