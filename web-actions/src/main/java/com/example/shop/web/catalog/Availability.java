package com.example.shop.web.catalog;

import com.example.shop.services.catalog.ProductView;
import io.quarkus.qute.TemplateExtension;

/** How much of a product is left, as far as it matters to somebody who buys. */
@TemplateExtension
class Availability {
  private static final int FEW = 10;

  private Availability() {}

  static boolean isSoldOut(ProductView product) {
    return product.onHand() == 0;
  }

  static boolean isNearlySoldOut(ProductView product) {
    return product.onHand() < FEW;
  }
}
