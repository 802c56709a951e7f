package dev.twodoors.boundary.api;

import java.util.Optional;
import java.util.function.Function;

/** Ids in paths: one that cannot exist is treated like one that does not. */
public final class PathId {
  private PathId() {}

  /**
   * @param parse throws {@link IllegalArgumentException} for what cannot be an id
   */
  public static <T> Optional<T> read(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
