package dev.twodoors.boundary.api;

import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import jakarta.ws.rs.QueryParam;

/** Which page a caller wants. Both values are as they came, so that a bad one is named. */
public class PageRequest {
  @QueryParam("limit")
  String limit;

  @QueryParam(Cursors.NAME)
  String cursor;

  /** How many items; not yet judged but for being a number. */
  public int limit(Violations violations) {
    var wanted = violations.read("limit", limit, PageRequest::number);
    return wanted == null ? PageOf.USUAL : wanted;
  }

  /** Null for the first page. */
  public String cursor() {
    return cursor;
  }

  /**
   * Written as JSON writes a whole number (RFC 8259, section 6): no sign, no blank, no other
   * digits.
   */
  private static Integer number(String text) {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("must be a whole number from 1 to " + PageOf.MOST);
    }
    return Integer.valueOf(text);
  }
}
