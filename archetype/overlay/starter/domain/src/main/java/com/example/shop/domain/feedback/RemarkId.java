package com.example.shop.domain.feedback;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one remark; opaque to everyone else. */
@Embeddable
public record RemarkId(UUID value) {

  public static RemarkId next() {
    return new RemarkId(UUID.randomUUID());
  }

  /**
   * @param text as {@link #toString()} gives it
   */
  public static RemarkId parse(String text) {
    try {
      return new RemarkId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("must be a remark's id", e);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
