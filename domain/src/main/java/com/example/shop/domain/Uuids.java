package com.example.shop.domain;

import java.util.UUID;

/** UUIDs (RFC 9562) in the one form in which they are written here: a thing has one address. */
public final class Uuids {
  private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Uuids() {}

  /**
   * @param text exactly as {@link UUID#toString()} gives it
   * @param message for people, should it be anything else
   */
  public static UUID parse(String text, String message) {
    if (!text.matches(FORM)) {
      throw new IllegalArgumentException(message);
    }
    return UUID.fromString(text);
  }
}
