package dev.twodoors.boundary.engine.code;

/**
 * Something that cannot be read or makes no sense, so that nothing can be judged about it. It fails
 * the build like a finding, on one line: where, what, and what is allowed.
 */
public record InputProblem(Location where, String message) {
  @Override
  public String toString() {
    return where + "  " + message;
  }
}
