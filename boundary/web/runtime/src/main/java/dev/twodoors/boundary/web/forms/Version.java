package dev.twodoors.boundary.web.forms;

/** The version of a thing that a form was filled for. */
public final class Version {
  private Version() {}

  /**
   * @throws IllegalArgumentException when it is no number
   */
  public static Long parse(String text) {
    try {
      return Long.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be the version that the page gave", e);
    }
  }
}
