package com.example.shop.domain.stock;

import com.example.shop.domain.Money;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;

/**
 * A product as it is sold now, and the pieces of it that are there.
 *
 * @param onHand never fewer than none, by a constraint of the table
 */
public record Shelf(Sku sku, String name, Money price, int onHand) {

  public boolean has(Quantity quantity) {
    return onHand >= quantity.value();
  }
}
