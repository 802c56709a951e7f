package com.example.shop.services;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Where a page ended, in a form that callers pass back and never read. */
public final class Cursor {
  /** How many characters a cursor has at most. */
  public static final int LONGEST = 2000;

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  public static String of(Object... parts) {
    var text = String.join(SEPARATOR, List.of(parts).stream().map(Object::toString).toList());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param cursor null for the first page
   * @param position turns the parts into the place where the page before ended
   * @return null for the first page
   * @throws InvalidInput at {@code cursor} when it is none of ours
   */
  public static <T> T read(String cursor, int parts, Function<List<String>, T> position) {
    if (cursor == null) {
      return null;
    }
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var values = List.of(text.split(SEPARATOR, -1));
      if (values.size() != parts) {
        throw new IllegalArgumentException("parts");
      }
      return position.apply(values);
    } catch (RuntimeException e) {
      throw new InvalidInput(
          List.of(new Violation("cursor", "must be the cursor of an earlier answer, unchanged")));
    }
  }
}
