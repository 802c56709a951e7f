package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Other ports than the settings name. */
final class PortOption {

  @Option(
      names = "--port",
      paramLabel = "DOOR=NUMBER",
      description = "The port of a door, such as web=9080. Once for each door.")
  List<String> typed = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  /** The port of every door. */
  Map<String, Integer> of(ProjectSettings settings) {
    Map<String, Integer> chosen = chosen(settings);
    Map<String, Integer> ports = new TreeMap<>();
    for (Door door : settings.doors()) {
      ports.put(door.name(), chosen.getOrDefault(door.name(), door.port()));
    }
    for (Map.Entry<String, Integer> each : chosen.entrySet()) {
      if (!ports.containsKey(each.getKey())) {
        throw wrong(
            "There is no door '"
                + each.getKey()
                + "'; the doors are: "
                + settings.doorNames()
                + ".");
      }
    }
    if (ports.size() != ports.values().stream().distinct().count()) {
      throw wrong("Two doors cannot have the same port: " + ports + ".");
    }
    return ports;
  }

  private Map<String, Integer> chosen(ProjectSettings settings) {
    Map<String, Integer> chosen = new TreeMap<>();
    for (String each : typed) {
      String[] sides = each.split("=", -1);
      if (sides.length != 2) {
        String number = each.matches("\\d+") ? each : "9080";
        throw wrong(
            "--port needs a door and a number, such as "
                + settings.doors().stream()
                    .map(door -> "--port " + door.name() + "=" + number)
                    .collect(Collectors.joining(" or "))
                + ", not '"
                + each
                + "'.");
      }
      chosen.put(sides[0], number(sides[0], sides[1]));
    }
    return chosen;
  }

  private int number(String door, String typed) {
    int port = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    if (port < 1 || port > 65535) {
      throw wrong(
          "The port of '" + door + "' must be a number from 1 to 65535, not '" + typed + "'.");
    }
    return port;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
