package com.example.shop.domain.refunds;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one request for a refund; opaque to everyone else. */
@Embeddable
public record RefundId(UUID value) {

  public static RefundId next() {
    return new RefundId(UUID.randomUUID());
  }

  /**
   * @param text as {@link #toString()} gives it
   */
  public static RefundId parse(String text) {
    try {
      return new RefundId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("must be a refund's id", e);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
