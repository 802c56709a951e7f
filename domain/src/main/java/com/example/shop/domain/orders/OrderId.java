package com.example.shop.domain.orders;

import com.example.shop.domain.Uuids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one order; opaque to everyone else. */
@Embeddable
public record OrderId(UUID value) {
  public static OrderId next() {
    return new OrderId(UUID.randomUUID());
  }

  /**
   * @param text exactly as {@link #toString()} gives it: a thing has one address
   */
  public static OrderId parse(String text) {
    return new OrderId(Uuids.parse(text, "must be an order's id"));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
