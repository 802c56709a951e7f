package dev.twodoors.boundary.api;

import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.list.PageSize;
import jakarta.ws.rs.QueryParam;

/** Which page a caller wants. */
public class PageRequest {
  @QueryParam("limit")
  PageSize limit;

  @QueryParam(Cursors.NAME)
  String cursor;

  /** How many items. */
  public int limit() {
    return limit == null ? PageOf.USUAL : limit.value();
  }

  /** Null for the first page. */
  public String cursor() {
    return cursor;
  }
}
