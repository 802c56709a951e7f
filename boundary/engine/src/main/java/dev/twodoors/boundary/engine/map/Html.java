package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.map.CapabilityMap.Doors;
import java.util.Locale;

/** Words and escapes of the HTML map. */
final class Html {
  private Html() {}

  /** For text and for attributes in double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }

  /** {@code OTHER_APP} becomes {@code other app}. */
  static String words(String constant) {
    return lower(constant).replace('_', ' ');
  }

  static String css(Doors doors) {
    return doors.shown().replace(' ', '-');
  }

  static String title(Doors doors) {
    return switch (doors) {
      case WEB_ONLY -> "Web only";
      case BOTH_DOORS -> "Both doors";
      case API_ONLY -> "API only";
      case NO_DOOR -> "No door";
    };
  }

  static String meaning(Doors doors) {
    return switch (doors) {
      case WEB_ONLY -> "our pages, no contract";
      case BOTH_DOORS -> "pages and contract";
      case API_ONLY -> "contract, no page";
      case NO_DOOR -> "nobody can use it";
    };
  }
}
