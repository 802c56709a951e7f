package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.util.Locale;

/** Where in a body a value stands, as clients write it: {@code lines[0].sku}. */
final class JsonPlace {
  private static final int MOST_CHARACTERS = 200;

  private JsonPlace() {}

  /** The value at which the parser is. */
  static String of(JsonParser at) {
    var place = at.getParsingContext();
    return shown(path(at.currentToken().isStructStart() ? place.getParent() : place));
  }

  /**
   * A field of the object that the parser has read: it is at its end, or at the name of a field of
   * which the object is not made.
   */
  static String inObject(JsonParser at, String field) {
    var place = at.getParsingContext();
    var whole = path(at.currentToken() == JsonToken.FIELD_NAME ? place.getParent() : place);
    return shown(whole.isEmpty() || field.isEmpty() ? whole + field : whole + "." + field);
  }

  private static String path(JsonStreamContext place) {
    if (place == null || place.inRoot()) {
      return "";
    }
    var whole = path(place.getParent());
    if (place.inArray()) {
      return String.format(Locale.ROOT, "%s[%d]", whole, place.getCurrentIndex());
    }
    var name = place.getCurrentName();
    return name == null ? whole : whole.isEmpty() ? name : whole + "." + name;
  }

  /** Names that a client made up: not all of them, and nothing that no JSON of ours could hold. */
  private static String shown(String path) {
    return path.codePoints()
        .limit(MOST_CHARACTERS)
        .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
