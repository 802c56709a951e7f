package dev.twodoors.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** What may be the name of what: by Maven, Java, PostgreSQL, and by what becomes of it here. */
final class Names {
  private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z][a-z0-9_-]*)*");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");
  private static final Pattern VERSION =
      Pattern.compile("(?=.{1,40}$)[0-9][0-9A-Za-z]*([.-][0-9A-Za-z]+)*");
  private static final Pattern DATABASE = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern TEAM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Set<String> TAKEN_DATABASES = Set.of("postgres", "template0", "template1");

  /**
   * Prefix of roles that PostgreSQL keeps for itself; the project's roles begin like its database.
   */
  private static final String TAKEN_ROLES = "pg_";

  /**
   * Names of devices, in any folder and with any ending: Microsoft Learn, "Naming Files, Paths, and
   * Namespaces". A project with such a folder cannot be checked out on Windows.
   */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_PACKAGE = 120;
  private static final int LEAST_PORT = 1024;
  private static final int MOST_PORT = 65535;

  private Names() {}

  static void checkGroup(String group) {
    if (!GROUP.matcher(group).matches() || group.length() > LONGEST_PACKAGE) {
      throw wrong(
          "group",
          group,
          "lower-case words of letters, digits, hyphens and underscores, a letter first, separated by dots, such as com.acme");
    }
    refuseDevices("group", group, group.split("\\."));
  }

  static void checkName(String name) {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
      throw wrong(
          "name",
          name,
          "lower-case letters and digits, a letter first, words separated by single hyphens, at most "
              + LONGEST_NAME
              + " characters, such as billing");
    }
    refuseDevices("name", name, name);
  }

  static void checkPackage(String name) {
    if (!PACKAGE.matcher(name).matches() || name.length() > LONGEST_PACKAGE) {
      throw wrong(
          "package",
          name,
          "lower-case Java names separated by dots, at most "
              + LONGEST_PACKAGE
              + " characters, such as com.acme.billing");
    }
    for (String word : name.split("\\.")) {
      if (SourceVersion.isKeyword(word)) {
        throw new TemplateException(
            "The package '" + name + "' holds '" + word + "', a word that Java keeps for itself.",
            "Choose another with --package.");
      }
    }
    refuseDevices("package", name, name.split("\\."));
    if (name.equals("java") || name.startsWith("java.") || name.startsWith("dev.twodoors")) {
      throw new TemplateException(
          "The package '" + name + "' belongs to somebody else.", "Choose another with --package.");
    }
  }

  static void checkVersion(String version) {
    if (!VERSION.matcher(version).matches()) {
      throw wrong("version", version, "a version such as 0.1.0-SNAPSHOT");
    }
  }

  static void checkDatabase(String name) {
    if (!DATABASE.matcher(name).matches()
        || TAKEN_DATABASES.contains(name)
        || (name + "_").startsWith(TAKEN_ROLES)) {
      throw wrong(
          "database",
          name,
          "lower-case letters, digits and underscores, a letter first, at most 40 characters, and not PostgreSQL's own "
              + "postgres, template0, template1, pg and what begins with pg_");
    }
  }

  static void checkTeam(String team) {
    if (!TEAM.matcher(team).matches() || team.length() > LONGEST_NAME) {
      throw wrong("team", team, "lower-case letters and digits, words separated by hyphens");
    }
  }

  static void checkPort(String what, int port) {
    if (port < LEAST_PORT || port > MOST_PORT) {
      throw wrong(what, String.valueOf(port), "a port from " + LEAST_PORT + " to " + MOST_PORT);
    }
  }

  private static void refuseDevices(String what, String value, String... folders) {
    for (String folder : folders) {
      if (DEVICE.matcher(folder).matches()) {
        throw new TemplateException(
            String.format(
                Locale.ROOT,
                "The project's %s cannot be '%s': no folder can be called '%s' on Windows.",
                what,
                value,
                folder),
            "Choose another; a longer word that holds it will do.");
      }
    }
  }

  static int port(String what, String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw wrong(what, text, "a port from " + LEAST_PORT + " to " + MOST_PORT);
    }
    return Integer.parseInt(text);
  }

  /** Group and name as a package: without hyphens, and no word that begins with a digit. */
  static String packageOf(String group, String name) {
    return Arrays.stream((group + "." + name).split("\\."))
        .map(word -> word.replace("-", ""))
        .collect(Collectors.joining("."));
  }

  /** {@code order-desk} as a person reads it: Order desk. */
  static String title(String name) {
    String words = name.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static TemplateException wrong(String what, String value, String allowed) {
    return new TemplateException(
        "The project's " + what + " cannot be '" + value + "'.", "It has to be " + allowed + ".");
  }
}
