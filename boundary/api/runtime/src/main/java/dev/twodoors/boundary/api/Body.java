package dev.twodoors.boundary.api;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violation;
import java.util.List;

/** What a request carries. */
public final class Body {
  private Body() {}

  /**
   * @throws InvalidInput when nothing was sent, or the JSON literal null
   */
  public static <T> T required(T body) {
    if (body == null) {
      throw new InvalidInput(List.of(new Violation("", "a JSON object is needed as the body")));
    }
    return body;
  }
}
