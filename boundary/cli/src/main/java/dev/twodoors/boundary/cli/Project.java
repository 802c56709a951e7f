package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.nio.file.Path;

/** The project a command is for: the launcher's, or the one around the working directory. */
final class Project {

  private Project() {}

  static ProjectSettings settings() {
    return ProjectSettings.of(Path.of(System.getProperty("doors.root", "")));
  }
}
