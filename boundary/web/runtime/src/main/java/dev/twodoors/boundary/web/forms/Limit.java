package dev.twodoors.boundary.web.forms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;

/**
 * What a field may hold, in the terms of HTML. A term is null where nothing is said.
 *
 * @param required whether it must not be empty
 */
public record Limit(
    boolean required, Long minLength, Long maxLength, Long min, Long max, String pattern) {
  static final Limit NONE = new Limit(false, null, null, null, null, null);
  private static final Limit REQUIRED = new Limit(true, null, null, null, null, null);

  /**
   * @param text whether the input takes a text: an empty one is a text, and no other value
   */
  static Limit of(Annotation constraint, boolean text) {
    return switch (constraint) {
      case NotBlank ignored -> REQUIRED;
      case NotEmpty ignored -> REQUIRED;
      case NotNull ignored -> text ? NONE : REQUIRED;
      case Size size -> new Limit(false, least(size), most(size), null, null, null);
      case Min min -> new Limit(false, null, null, min.value(), null, null);
      case Max max -> new Limit(false, null, null, null, max.value(), null);
      case Pattern form -> new Limit(false, null, null, null, null, form.regexp());
      default -> NONE;
    };
  }

  private static Long least(Size size) {
    return size.min() == 0 ? null : (long) size.min();
  }

  private static Long most(Size size) {
    return size.max() == Integer.MAX_VALUE ? null : (long) size.max();
  }

  Limit and(Limit other) {
    return new Limit(
        required || other.required,
        either(minLength, other.minLength),
        either(maxLength, other.maxLength),
        either(min, other.min),
        either(max, other.max),
        either(pattern, other.pattern));
  }

  private static <T> T either(T first, T second) {
    return first == null ? second : first;
  }
}
