package com.example.shop.domain.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;

/**
 * Names a product for people and machines (stock keeping unit).
 *
 * @param value {@value #SHORTEST} to {@value #LONGEST} capital letters, digits and hyphens, like
 *     {@code PEN-0001}
 */
@Embeddable
public record Sku(
    @Column(name = "sku") @Pattern(regexp = FORM) @Size(min = SHORTEST, max = LONGEST) String value)
    implements Comparable<Sku> {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 32;
  private static final String FORM =
      "[A-Z0-9][A-Z0-9-]{" + (SHORTEST - 1) + "," + (LONGEST - 1) + "}";
  private static final java.util.regex.Pattern FORMED = java.util.regex.Pattern.compile(FORM);

  public Sku {
    if (value == null || !FORMED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "must be "
              + SHORTEST
              + " to "
              + LONGEST
              + " capital letters, digits and hyphens, like PEN-0001");
    }
  }

  /**
   * @throws IllegalArgumentException with a message for people
   */
  public static Sku parse(String text) {
    return new Sku(text);
  }

  /** As a statement takes them: an array, so that it is the same one for any number. */
  public static String[] values(Collection<Sku> skus) {
    return skus.stream().map(Sku::value).toArray(String[]::new);
  }

  @Override
  public int compareTo(Sku other) {
    return value.compareTo(other.value);
  }
}
