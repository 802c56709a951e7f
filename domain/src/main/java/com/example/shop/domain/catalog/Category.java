package com.example.shop.domain.catalog;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in the catalogue a product stands. */
public enum Category {
  WRITING,
  PAPER,
  DESK,
  FILING,
  PACKING,
  KITCHEN;

  /**
   * @param text a name in any case
   */
  public static Category parse(String text) {
    try {
      return valueOf(text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "must be one of "
              + Stream.of(values())
                  .map(c -> c.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")),
          e);
    }
  }
}
