package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.DemoUser;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;

/** What to do now that everything runs. Its last line is exactly {@code ready}. */
final class Banner {

  private Banner() {}

  static void print(
      PrintWriter out, ProjectSettings settings, Map<String, String> addresses, String database) {
    out.println();
    addresses.forEach((door, address) -> out.printf("  %-9s %s%n", door, address));
    out.printf("  %-9s %s%n", "database", database);
    out.println();
    out.println("  sign in as (name/password):");
    for (DemoUser user : settings.users()) {
      out.printf("    %-20s %s%n", user.name() + "/" + user.password(), roles(user));
    }
    if (!settings.example().isEmpty()) {
      out.println();
      out.println("  " + example(settings, addresses));
    }
    out.println();
    out.println("  Ctrl-C stops all of it.");
    out.println("ready");
    out.flush();
  }

  private static String roles(DemoUser user) {
    return user.roles().stream().collect(Collectors.joining(" and "));
  }

  private static String example(ProjectSettings settings, Map<String, String> addresses) {
    String text = settings.example();
    for (Map.Entry<String, String> each : addresses.entrySet()) {
      text = text.replace("{door." + each.getKey() + "}", each.getValue());
    }
    return text;
  }
}
