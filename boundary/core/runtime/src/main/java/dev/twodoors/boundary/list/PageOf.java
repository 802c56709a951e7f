package dev.twodoors.boundary.list;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a longer list.
 *
 * @param next cursor of the page behind it, or null when this is the last
 */
public record PageOf<T>(List<T> items, String next) {

  /** How many items a page may have at most. */
  public static final int MOST = 100;

  /** How many it has when nobody says. */
  public static final int USUAL = 20;

  /**
   * @param found one row more than the page holds, if there is one
   */
  public static <T> PageOf<T> from(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new PageOf<>(found, null);
    }
    return new PageOf<>(found.subList(0, limit), cursor.apply(found.get(limit - 1)));
  }

  public <R> PageOf<R> map(Function<T, R> form) {
    return new PageOf<>(items.stream().map(form).toList(), next);
  }
}
