package com.example.shop.domain.catalog;

import com.example.shop.domain.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

/**
 * Something the shop sells. Its price may change at any time; orders keep the price of their own
 * moment.
 */
@Entity
public class Product {
  @EmbeddedId private Sku sku;
  private String name;
  private String description;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Embedded private Money price;
  @Version private long version;

  protected Product() {}

  /** Replaces the words by which the product is found and described. */
  public void describe(String newName, String newDescription) {
    name = newName;
    description = newDescription;
  }

  public Sku sku() {
    return sku;
  }

  public long version() {
    return version;
  }
}
