package dev.twodoors.boundary.testing.stack;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.util.List;
import java.util.stream.Stream;

/** Every door twice. */
public final class Replicas {
  /** Less to compile on a machine that runs four doors, a database and the tests. */
  private static final List<String> JVM = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

  private Replicas() {}

  /** What the second replica of a door is called. */
  public static String second(String door) {
    return door + "-twin";
  }

  static ProjectSettings ofEachDoor(ProjectSettings settings) {
    return settings.withDoors(
        settings.doors().stream()
            .flatMap(door -> Stream.of(named(door, door.name()), named(door, second(door.name()))))
            .toList());
  }

  private static Door named(Door door, String name) {
    return new Door(name, door.module(), door.port(), door.debugPort(), door.signIn(), JVM);
  }
}
