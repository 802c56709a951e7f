package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.console.Console;
import dev.twodoors.boundary.local.LocalStackPlan;
import dev.twodoors.boundary.local.ProjectSettings;
import java.util.Map;
import java.util.TreeMap;

/** A run whose calls a developer can see. */
final class Watched {

  private Watched() {}

  /** Starts a console and makes the doors of the run tell it of their calls. */
  static Console by(ProjectSettings settings, Map<String, Integer> ports, LocalStackPlan plan) {
    Map<String, String> doors = new TreeMap<>();
    ports.forEach((door, port) -> doors.put(door, "http://localhost:" + port + "/"));
    Console console =
        Console.start(settings.projectName(), doors, settings.localFolder().resolve("logs"));
    plan.address(Console.NAME, console.address());
    console.settings().forEach(plan::configuration);
    return console;
  }
}
