package com.example.shop.domain.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * Names a product for people and machines (stock keeping unit).
 *
 * @param value 3 to 32 capital letters, digits and hyphens, like {@code PEN-0001}
 */
@Embeddable
public record Sku(@Column(name = "sku") String value) implements Comparable<Sku> {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,31}");

  public Sku {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "must be 3 to 32 capital letters, digits and hyphens, like PEN-0001");
    }
  }

  @Override
  public int compareTo(Sku other) {
    return value.compareTo(other.value);
  }
}
