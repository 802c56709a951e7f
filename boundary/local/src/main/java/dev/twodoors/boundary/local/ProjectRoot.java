package dev.twodoors.boundary.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
    return find(start)
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    "There is no "
                        + MARKER
                        + " in "
                        + start.toAbsolutePath().normalize()
                        + " or above it.",
                    "Change into the project's folder, or start its own ./doors."));
  }

  /** Empty outside a project. */
  public static Optional<Path> find(Path start) {
    return Stream.iterate(start.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.isRegularFile(folder.resolve(MARKER)))
        .findFirst();
  }
}
