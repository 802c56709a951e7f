package com.example.shop.domain.orders;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one order; opaque to everyone else. */
@Embeddable
public record OrderId(UUID value) {

  public static OrderId next() {
    return new OrderId(UUID.randomUUID());
  }

  /**
   * @param text as {@link #toString()} gives it
   */
  public static OrderId parse(String text) {
    try {
      return new OrderId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("must be an order's id", e);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
