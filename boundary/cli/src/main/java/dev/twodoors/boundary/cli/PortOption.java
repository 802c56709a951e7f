package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.util.Map;
import java.util.TreeMap;
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
  Map<String, Integer> chosen = new TreeMap<>();

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  /** The port of every door. */
  Map<String, Integer> of(ProjectSettings settings) {
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
      if (each.getValue() < 1 || each.getValue() > 65535) {
        throw wrong("The port of '" + each.getKey() + "' must be from 1 to 65535.");
      }
    }
    if (ports.size() != ports.values().stream().distinct().count()) {
      throw wrong("Two doors cannot have the same port: " + ports + ".");
    }
    return ports;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
