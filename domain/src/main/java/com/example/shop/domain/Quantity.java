package com.example.shop.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;

/**
 * How many pieces of one thing.
 *
 * @param value {@value #LEAST} to {@value #MOST}
 */
@Embeddable
public record Quantity(@Column(name = "quantity") @Min(LEAST) @Max(MOST) int value) {
  public static final int LEAST = 1;
  public static final int MOST = 10_000;
  private static final String RULE =
      String.format(Locale.ROOT, "must be a whole number from %,d to %,d", LEAST, MOST);

  public Quantity {
    if (value < LEAST || value > MOST) {
      throw new IllegalArgumentException(RULE);
    }
  }

  /**
   * @param text decimal digits, as typed into a form
   */
  public static Quantity parse(String text) {
    try {
      return new Quantity(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(RULE, e);
    }
  }
}
