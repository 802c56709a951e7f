package dev.twodoors.boundary.list;

import java.util.Locale;

/**
 * How many items a caller wants on a page.
 *
 * @param value 1 to {@value PageOf#MOST}
 */
public record PageSize(int value) {
  private static final String FORM = "[1-9][0-9]{0,8}";
  private static final String RULE =
      String.format(Locale.ROOT, "must be a whole number from 1 to %d", PageOf.MOST);

  public PageSize {
    if (value < 1 || value > PageOf.MOST) {
      throw new IllegalArgumentException(RULE);
    }
  }

  /**
   * @param text as JSON writes a whole number (RFC 8259, section 6): no sign, no blank, no other
   *     digits
   */
  public static PageSize parse(String text) {
    if (!text.matches(FORM)) {
      throw new IllegalArgumentException(RULE);
    }
    return new PageSize(Integer.parseInt(text));
  }
}
