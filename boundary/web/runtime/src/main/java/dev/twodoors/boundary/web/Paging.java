package dev.twodoors.boundary.web;

import dev.twodoors.boundary.list.PageOf;
import io.quarkus.qute.TemplateExtension;

/** Where a page stands in its list, for the tag {@code pager}. */
@TemplateExtension
public class Paging {
  private Paging() {}

  /**
   * @param after the cursor with which the page was asked for; null or empty for the first page
   */
  public static boolean hasOthers(PageOf<?> page, String after) {
    return page.next() != null || (after != null && !after.isEmpty());
  }
}
