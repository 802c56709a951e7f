package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.console.Console;
import dev.twodoors.boundary.local.DemoUser;
import dev.twodoors.boundary.local.LocalStack;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.RunningDoor;
import java.io.PrintWriter;
import java.util.Locale;

/** What to do now that everything runs. Its last line is exactly {@code ready}. */
final class Banner {

  /** Where Quarkus serves the Swagger UI; the API itself answers nobody without a token. */
  private static final String API_DOCS = "/q/swagger-ui";

  private Banner() {}

  static void print(PrintWriter out, ProjectSettings settings, LocalStack stack, Console console) {
    out.println();
    for (RunningDoor door : stack.doors()) {
      out.printf(Locale.ROOT, "  %-9s %s%n", door.name(), door.address());
      if (door.name().equals("api")) {
        out.printf(Locale.ROOT, "  %-9s %s%n", "api docs", door.address().resolve(API_DOCS));
      }
    }
    out.printf(Locale.ROOT, "  %-9s %s%n", Console.NAME, console.address());
    out.printf(Locale.ROOT, "  %-9s %s%n", "database", stack.database().jdbcUrl());
    out.println();
    out.println("  sign in as (name/password):");
    for (DemoUser user : settings.users()) {
      out.printf(Locale.ROOT, "    %-20s %s%n", user.name() + "/" + user.password(), roles(user));
    }
    if (!settings.example().isEmpty()) {
      out.println();
      out.println("  " + example(settings, stack));
    }
    out.println();
    out.println("  Ctrl-C stops all of it.");
    out.println("ready");
    out.flush();
  }

  private static String roles(DemoUser user) {
    return String.join(" and ", user.roles());
  }

  private static String example(ProjectSettings settings, LocalStack stack) {
    String text = settings.example();
    for (RunningDoor door : stack.doors()) {
      text = text.replace("{door." + door.name() + "}", door.address().toString());
    }
    return text;
  }
}
