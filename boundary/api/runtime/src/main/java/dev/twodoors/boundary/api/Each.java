package dev.twodoors.boundary.api;

import java.util.List;
import java.util.function.Function;

/** Lists in a request: what is missing stays missing, for the constraints of the input to judge. */
public final class Each {
  private Each() {}

  /**
   * @param items null when there is no list; each may be null
   */
  public static <T, R> List<R> of(List<T> items, Function<T, R> form) {
    return items == null
        ? null
        : items.stream().map(item -> item == null ? null : form.apply(item)).toList();
  }
}
