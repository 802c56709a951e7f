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
  private static final String DIGITS = "[0-9]{1,9}";
  private static final String RULE =
      String.format(Locale.ROOT, "must be a whole number from %,d to %,d", LEAST, MOST);

  public Quantity {
    if (value < LEAST || value > MOST) {
      throw new IllegalArgumentException(RULE);
    }
  }

  /**
   * @param text decimal digits from 0 to 9, without sign or blanks
   */
  public static Quantity parse(String text) {
    if (!text.matches(DIGITS)) {
      throw new IllegalArgumentException(RULE);
    }
    return new Quantity(Integer.parseInt(text));
  }
}
