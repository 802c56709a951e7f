package dev.twodoors.boundary.web.forms;

import jakarta.ws.rs.NotFoundException;
import java.util.function.Function;

/** One part of an address, as a domain value. */
public final class PathSegment {
  private PathSegment() {}

  /**
   * @param parse throws {@link IllegalArgumentException} for what can name nothing
   * @throws NotFoundException then: such a page does not exist
   */
  public static <T> T read(String raw, Function<String, T> parse) {
    try {
      return parse.apply(raw);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e);
    }
  }
}
