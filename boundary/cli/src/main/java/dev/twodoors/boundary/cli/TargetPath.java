package dev.twodoors.boundary.cli;

import java.nio.file.Path;

/** A folder as the user means it: from where the command was given, not from the project. */
final class TargetPath {

  private TargetPath() {}

  static Path of(String folder) {
    return Path.of("").toAbsolutePath().resolve(folder).normalize();
  }

  /** As short as it can be typed from here. */
  static String shown(Path target) {
    Path here = Path.of("").toAbsolutePath().normalize();
    String relative = here.relativize(target).toString();
    String shorter = relative.length() < target.toString().length() ? relative : target.toString();
    return shorter.matches("[\\w./-]+") ? shorter : "'" + shorter + "'";
  }
}
