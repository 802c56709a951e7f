package dev.twodoors.boundary.engine.map;

/** How many of something, in words. */
public final class Count {
  private Count() {}

  /** {@code 1 capability}, {@code 2 capabilities}, {@code 0 classes}. */
  public static String of(long number, String noun) {
    return number + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    if (noun.endsWith("y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("s") ? noun + "es" : noun + "s";
  }
}
