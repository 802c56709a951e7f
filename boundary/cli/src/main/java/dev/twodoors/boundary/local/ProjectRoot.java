package dev.twodoors.boundary.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the root of a project: the nearest folder upwards that holds {@value #MARKER}. */
public final class ProjectRoot {

  /** The settings file, which marks the root by being there. */
  public static final String MARKER = "doors.properties";

  private ProjectRoot() {}

  /**
   * @param start any file or folder in the project
   * @throws LocalProblem when no folder upwards holds the marker
   */
  public static Path above(Path start) {
    for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(MARKER))) {
        return at;
      }
    }
    throw LocalProblem.environment(
        "There is no " + MARKER + " in " + start.toAbsolutePath().normalize() + " or above it.",
        "Change into the project's folder, or start its own ./doors.");
  }
}
