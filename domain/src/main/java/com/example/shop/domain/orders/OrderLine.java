package com.example.shop.domain.orders;

import com.example.shop.domain.Money;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What was bought, under the name and at the price of that moment. */
@Embeddable
public record OrderLine(
    @Embedded Sku sku, String name, @Embedded Quantity quantity, @Embedded Money price) {

  public Money amount() {
    return price.times(quantity);
  }
}
