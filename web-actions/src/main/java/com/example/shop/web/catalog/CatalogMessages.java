package com.example.shop.web.catalog;

import dev.twodoors.boundary.web.flash.FlashMessage;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is said after something was done to a product. */
class CatalogMessages {
  static final String SAVED = "catalog.saved";

  @Produces
  @Singleton
  FlashMessage saved(CatalogText text) {
    return new FlashMessage(CatalogMessages.SAVED, text.saved());
  }
}
