package dev.twodoors.boundary.engine.code;

/**
 * A place in a file of the project.
 *
 * @param file relative to the project's root, with forward slashes
 * @param line from 1
 */
public record Location(String file, int line) implements Comparable<Location> {
  /** {@code OrdersPages.java:61}. */
  public String brief() {
    return file.substring(file.lastIndexOf('/') + 1) + ":" + line;
  }

  @Override
  public int compareTo(Location other) {
    var byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
