package com.example.shop.domain.refunds;

import com.example.shop.domain.Uuids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one request for a refund; opaque to everyone else. */
@Embeddable
public record RefundId(UUID value) {
  public static RefundId next() {
    return new RefundId(UUID.randomUUID());
  }

  /**
   * @param text exactly as {@link #toString()} gives it: a thing has one address
   */
  public static RefundId parse(String text) {
    return new RefundId(Uuids.parse(text, "must be a refund's id"));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
