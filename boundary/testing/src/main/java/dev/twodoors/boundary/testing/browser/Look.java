package dev.twodoors.boundary.testing.browser;

/**
 * How somebody looks at the pages.
 *
 * @param scripts whether JavaScript is on
 * @param width of the window in CSS pixels
 */
public record Look(boolean scripts, int width) {
  public static final int WIDE = 1280;
  public static final int NARROW = 360;

  /** A wide window with scripts, as most people have. */
  public static Look wide() {
    return new Look(true, WIDE);
  }

  @Override
  public String toString() {
    return width + (scripts ? "" : "-without-scripts");
  }
}
