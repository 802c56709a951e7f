package com.example.shop.services.catalog;

import com.example.shop.domain.Money;
import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Listing;
import com.example.shop.domain.catalog.Sku;

/**
 * A product as doors show it.
 *
 * @param onHand pieces in stock, 0 or more
 * @param version changes with each edit
 */
public record ProductView(
    Sku sku,
    String name,
    String description,
    Category category,
    Money price,
    int onHand,
    long version) {

  static ProductView from(Listing listing) {
    return new ProductView(
        listing.sku(),
        listing.name(),
        listing.description(),
        listing.category(),
        listing.price(),
        listing.onHand(),
        listing.version());
  }
}
