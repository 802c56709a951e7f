package dev.twodoors.boundary.scaffold;

/** What was asked for cannot be done as it was said. Nothing has been written. */
public final class Refused extends RuntimeException {

  /**
   * @param message what is wrong, and what would do
   */
  public Refused(String message) {
    super(message);
  }
}
