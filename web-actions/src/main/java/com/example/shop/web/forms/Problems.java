package com.example.shop.web.forms;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violation;
import java.util.List;

/**
 * What is wrong with a form, for its page.
 *
 * @param all in the order in which the summary shows them
 */
public record Problems(List<Violation> all) {

  /** Nothing is wrong. */
  public static final Problems NONE = new Problems(List.of());

  public static Problems of(InvalidInput invalid) {
    return new Problems(invalid.violations());
  }

  /**
   * @param field its name, or empty for the form as a whole
   */
  public static Problems of(String field, String message) {
    return new Problems(List.of(new Violation(field, message)));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first message for a field; empty when there is none. */
  public String at(String field) {
    return all.stream()
        .filter(violation -> violation.path().equals(field))
        .map(Violation::message)
        .findFirst()
        .orElse("");
  }
}
