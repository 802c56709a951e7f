package com.example.shop.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many pieces of one thing.
 *
 * @param value 1 to {@value #MOST}
 */
@Embeddable
public record Quantity(@Column(name = "quantity") int value) {
  public static final int MOST = 10_000;
  private static final String RULE = "must be a whole number from 1 to 10,000";

  public Quantity {
    if (value < 1 || value > MOST) {
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
