package dev.twodoors.boundary.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is particular to one project, read from {@value ProjectRoot#MARKER} at its root and, in
 * order of their names, from files {@code doors-NAME.properties} beside it: the last value of a key
 * counts. Everything else in this library is the same for every project.
 *
 * @param root the project's folder, absolute
 * @param projectName how the project is called in output
 * @param database database and roles
 * @param databasePort the preferred port of the local PostgreSQL, 0 for any free one (kept from
 *     then on)
 * @param doors the runnable applications, in the order in which they start
 * @param tokens terms of local tokens
 * @param users who can sign in locally
 * @param example lines shown when everything is ready; <code>{door.NAME}</code> stands for a door's
 *     address
 * @param tests what {@code ./doors test} does
 * @param benchArguments Maven's arguments of {@code ./doors bench}
 * @param benchAgainstArguments further ones when another build is measured as well
 */
public record ProjectSettings(
    Path root,
    String projectName,
    DatabaseNames database,
    int databasePort,
    List<Door> doors,
    TokenTerms tokens,
    List<DemoUser> users,
    String example,
    TestSettings tests,
    List<String> benchArguments,
    List<String> benchAgainstArguments) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final String NAME_RULE =
      "lower-case letters, digits and hyphens, a letter first, at most 40 characters";

  /** Any word of SQL will do, but nothing that a server has or keeps from the start. */
  private static final Pattern DATABASE =
      Pattern.compile("(?!(postgres|template[01])$)[a-z][a-z0-9_]{0,62}");

  private static final Pattern ROLE =
      Pattern.compile("(?!(postgres|public|none)$)(?!pg_)[a-z][a-z0-9_]{0,62}");
  private static final String ROLE_RULE =
      "lower-case letters, digits and underscores, a letter first, at most 63 characters";
  private static final String NOT_OF_POSTGRESQL = ", and no name that PostgreSQL keeps for itself";
  private static final Pattern MODULE = Pattern.compile("\\w[\\w.-]*(/\\w[\\w.-]*)*");
  private static final Pattern SIGN_IN = Pattern.compile("form|token");
  private static final Pattern LINE = Pattern.compile("\\S+");
  private static final Pattern PASSWORD = Pattern.compile("[^\\s$\\\\]+");

  /**
   * Reads the settings of the project that {@code anywhereInside} belongs to.
   *
   * @throws LocalProblem naming key, file and what is allowed
   */
  public static ProjectSettings of(Path anywhereInside) {
    Path root = ProjectRoot.above(anywhereInside);
    SettingsFile file = new SettingsFile(root.resolve(ProjectRoot.MARKER));
    ProjectSettings settings =
        new ProjectSettings(
            root,
            file.text("project.name", NAME, NAME_RULE),
            databaseNames(file),
            file.optional("database.port", "").isEmpty() ? 0 : file.port("database.port", ""),
            file.names("doors", NAME, NAME_RULE).stream().map(name -> door(file, name)).toList(),
            new TokenTerms(
                file.text("token.issuer", LINE, "the name or URL of the issuer"),
                file.text("token.audience", LINE, "the name of the audience")),
            file.names("users", NAME, NAME_RULE).stream().map(name -> user(file, name)).toList(),
            file.optional("example", ""),
            TestSettings.of(file),
            file.words("bench.maven.arguments", "\\s"),
            file.words("bench.against.maven.arguments", "\\s"));
    file.refuseUnread();
    settings.refuseSharedPorts(file);
    return settings;
  }

  /** The same project with other doors, such as several of one kind, for tests. */
  public ProjectSettings withDoors(List<Door> others) {
    return new ProjectSettings(
        root,
        projectName,
        database,
        databasePort,
        List.copyOf(others),
        tokens,
        users,
        example,
        tests,
        benchArguments,
        benchAgainstArguments);
  }

  /** The same project with other people, for tests. */
  public ProjectSettings withUsers(List<DemoUser> others) {
    return new ProjectSettings(
        root,
        projectName,
        database,
        databasePort,
        doors,
        tokens,
        List.copyOf(others),
        example,
        tests,
        benchArguments,
        benchAgainstArguments);
  }

  /**
   * @throws LocalProblem when the project has no such door
   */
  public Door door(String name) {
    return doors.stream()
        .filter(door -> door.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    "There is no door '" + name + "'.", "The doors are: " + doorNames() + "."));
  }

  /** The doors' names, separated by commas. */
  public String doorNames() {
    return doors.stream().map(Door::name).collect(Collectors.joining(", "));
  }

  /** Where everything lives that belongs to this machine only; never in version control. */
  public Path localFolder() {
    return root.resolve(".doors/local");
  }

  private static DatabaseNames databaseNames(SettingsFile file) {
    DatabaseNames names =
        new DatabaseNames(
            file.text("database.name", DATABASE, ROLE_RULE + NOT_OF_POSTGRESQL),
            file.text("database.owner", ROLE, ROLE_RULE + NOT_OF_POSTGRESQL),
            file.text("database.user", ROLE, ROLE_RULE + NOT_OF_POSTGRESQL));
    if (names.owner().equals(names.user())) {
      throw file.wrong("database.user", names.user(), "a name other than database.owner");
    }
    return names;
  }

  private static Door door(SettingsFile file, String name) {
    String key = "door." + name;
    int port = file.port(key + ".port", "");
    return new Door(
        name,
        file.text(key + ".module", MODULE, "the module's folder, relative to the root"),
        port,
        file.port(key + ".debug-port", ""),
        SignIn.valueOf(
            file.text(key + ".sign-in", SIGN_IN, "form or token").toUpperCase(Locale.ROOT)),
        file.optional(key + ".jvm-options", "").isEmpty()
            ? DoorProcess.USUAL_JVM_OPTIONS
            : file.words(key + ".jvm-options", "\\s"));
  }

  private static DemoUser user(SettingsFile file, String name) {
    String key = "user." + name;
    return new DemoUser(
        name,
        file.text(key + ".password", PASSWORD, "a password without blanks, $ and \\"),
        file.names(key + ".roles", NAME, NAME_RULE));
  }

  private void refuseSharedPorts(SettingsFile file) {
    for (Door one : doors) {
      for (Door other : doors) {
        if (one != other && one.port() == other.port()) {
          throw file.wrong(
              "door." + other.name() + ".port",
              String.valueOf(other.port()),
              "a port that no other door has");
        }
      }
    }
  }
}
