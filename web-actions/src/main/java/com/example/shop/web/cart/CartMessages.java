package com.example.shop.web.cart;

import dev.twodoors.boundary.web.flash.FlashMessage;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is said after something was done to the cart. */
class CartMessages {
  static final String ADDED = "cart.added";
  static final String REMOVED = "cart.removed";
  static final String PLACED = "cart.placed";

  @Produces
  @Singleton
  FlashMessage added(CartText text) {
    return new FlashMessage(CartMessages.ADDED, text.added());
  }

  @Produces
  @Singleton
  FlashMessage removed(CartText text) {
    return new FlashMessage(CartMessages.REMOVED, text.removed());
  }

  @Produces
  @Singleton
  FlashMessage placed(CartText text) {
    return new FlashMessage(CartMessages.PLACED, text.placed());
  }
}
