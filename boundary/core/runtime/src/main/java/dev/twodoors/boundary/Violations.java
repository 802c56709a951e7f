package dev.twodoors.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Collects everything that is wrong with the raw values of a form or a request, while a door turns
 * them into an input. So one answer can report all mistakes.
 */
public class Violations {
  private final List<Violation> found = new ArrayList<>();

  /**
   * Turns one raw value into a domain value.
   *
   * @param parse throws {@link IllegalArgumentException} with a message for people
   * @return null when the value is missing (the input's own constraints judge that) or unusable
   *     (which is then recorded)
   */
  public <R, T> T read(String path, R raw, Function<R, T> parse) {
    if (raw == null) {
      return null;
    }
    try {
      return parse.apply(raw);
    } catch (IllegalArgumentException e) {
      add(path, e.getMessage());
      return null;
    }
  }

  /** Records that a value is missing. */
  public void require(String path, Object value) {
    if (value == null) {
      add(path, "must be given");
    }
  }

  public void add(String path, String message) {
    found.add(new Violation(path, message));
  }

  /**
   * @throws InvalidInput when anything was recorded
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidInput(found);
    }
  }
}
