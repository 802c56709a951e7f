package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;

/**
 * The text of a template, wherever Qute finds it.
 *
 * @param name by which it is shown and included: its path below {@code templates}, without the
 *     suffixes that Qute adds
 * @param whole whether it is a file of its own; in code, only where it begins is known
 * @param ours whether the project wrote it
 */
record TemplateFile(String name, Location at, boolean whole, String text, boolean ours) {

  /** The place of a line, counted from 1. */
  Location where(int line) {
    return whole ? new Location(at.file(), line) : at;
  }
}
