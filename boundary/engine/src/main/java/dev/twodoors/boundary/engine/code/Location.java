package dev.twodoors.boundary.engine.code;

/**
 * A place in a file of the project, or the name of what a library brings.
 *
 * @param file relative to the project's root, with forward slashes
 * @param line from 1; 0 in what has no lines to show
 */
public record Location(String file, int line) implements Comparable<Location> {
  /** {@code OrdersPages.java:61}. */
  public String brief() {
    return withLine(file.substring(file.lastIndexOf('/') + 1));
  }

  @Override
  public int compareTo(Location other) {
    var byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return withLine(file);
  }

  private String withLine(String name) {
    return line == 0 ? name : name + ":" + line;
  }
}
