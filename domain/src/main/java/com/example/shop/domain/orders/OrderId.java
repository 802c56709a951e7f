package com.example.shop.domain.orders;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one order; opaque to everyone else. */
@Embeddable
public record OrderId(UUID value) {
  private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  public static OrderId next() {
    return new OrderId(UUID.randomUUID());
  }

  /**
   * @param text exactly as {@link #toString()} gives it: a thing has one address
   */
  public static OrderId parse(String text) {
    if (!text.matches(FORM)) {
      throw new IllegalArgumentException("must be an order's id");
    }
    return new OrderId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
