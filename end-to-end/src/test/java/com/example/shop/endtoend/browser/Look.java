package com.example.shop.endtoend.browser;

/**
 * How somebody looks at the pages.
 *
 * @param scripts whether JavaScript is on
 * @param width of the window in CSS pixels
 */
record Look(boolean scripts, int width) {
  static final int WIDE = 1280;
  static final int NARROW = 360;

  static Look wide() {
    return new Look(true, WIDE);
  }

  @Override
  public String toString() {
    return width + (scripts ? "" : "-without-scripts");
  }
}
