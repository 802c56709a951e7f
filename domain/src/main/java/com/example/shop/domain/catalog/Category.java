package com.example.shop.domain.catalog;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.function.Function;
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
   * @param text a name, to the letter
   */
  public static Category named(String text) {
    return of(text, Category::name);
  }

  /**
   * @param text a name in any case and with blanks around it, as people write it
   */
  public static Category parse(String text) {
    return of(text.strip().toLowerCase(Locale.ROOT), c -> c.name().toLowerCase(Locale.ROOT));
  }

  private static Category of(String text, Function<Category, String> spelling) {
    return Stream.of(values())
        .filter(known -> spelling.apply(known).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Stream.of(values())
                        .map(spelling)
                        .collect(joining(", ", "must be one of ", ""))));
  }
}
