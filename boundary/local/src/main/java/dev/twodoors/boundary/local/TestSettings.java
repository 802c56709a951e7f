package dev.twodoors.boundary.local;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code ./doors test} does in one project.
 *
 * @param arguments Maven's arguments for what every change must pass
 * @param needs programs that must be there, by the names that {@code --without} takes
 * @param parts what {@code --long} adds, in this order
 */
public record TestSettings(List<String> arguments, List<String> needs, List<Part> parts) {

  /** The setting that holds Maven's arguments. */
  public static final String ARGUMENTS = "test.maven.arguments";

  /** The setting that names the programs. */
  public static final String NEEDS = "test.needs";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,29}");
  private static final String NAME_RULE =
      "lower-case letters, digits and hyphens, a letter first, at most 30 characters";
  private static final Pattern ABOUT = Pattern.compile("[^|]+");

  /**
   * One that finds rare things and takes long.
   *
   * @param about what it is, for a list
   * @param arguments Maven's
   */
  public record Part(String name, String about, List<String> arguments) {}

  static TestSettings of(SettingsFile file) {
    return new TestSettings(
        file.words(ARGUMENTS, "\\s"),
        file.optional(NEEDS, "").isEmpty() ? List.of() : file.names(NEEDS, NAME, NAME_RULE),
        file.optional("test.long", "").isEmpty()
            ? List.of()
            : file.names("test.long", NAME, NAME_RULE).stream().map(n -> part(file, n)).toList());
  }

  private static Part part(SettingsFile file, String name) {
    String key = "test.long." + name;
    String about = file.text(key + ".about", ABOUT, "a line on what is tested, without |");
    List<String> arguments = file.words(key, "\\s");
    if (arguments.isEmpty()) {
      throw file.wrong(key, "", "Maven's arguments, such as -B verify -Pslow");
    }
    return new Part(name, about, arguments);
  }
}
