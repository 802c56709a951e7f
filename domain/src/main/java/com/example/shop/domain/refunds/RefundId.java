package com.example.shop.domain.refunds;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one request for a refund; opaque to everyone else. */
@Embeddable
public record RefundId(UUID value) {
  private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  public static RefundId next() {
    return new RefundId(UUID.randomUUID());
  }

  /**
   * @param text exactly as {@link #toString()} gives it: a thing has one address
   */
  public static RefundId parse(String text) {
    if (!text.matches(FORM)) {
      throw new IllegalArgumentException("must be a refund's id");
    }
    return new RefundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
