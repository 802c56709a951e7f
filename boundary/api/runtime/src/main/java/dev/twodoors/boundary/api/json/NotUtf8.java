package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.ContentReference;

/** A body that is no JSON because its bytes are no UTF-8 (RFC 8259, section 8.1). */
final class NotUtf8 extends JsonParseException {
  private static final long serialVersionUID = 1;

  /**
   * @param good what is in front of the first wrong byte
   */
  NotUtf8(String good) {
    super(null, "Not UTF-8", behind(good));
  }

  private static JsonLocation behind(String good) {
    var line = (int) good.chars().filter(c -> c == '\n').count() + 1;
    var column = good.length() - good.lastIndexOf('\n');
    return new JsonLocation(ContentReference.unknown(), good.length(), line, column);
  }
}
