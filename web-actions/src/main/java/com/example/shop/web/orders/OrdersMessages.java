package com.example.shop.web.orders;

import dev.twodoors.boundary.web.flash.FlashMessage;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is said after something was done to an order. */
class OrdersMessages {
  static final String CANCELLED = "orders.cancelled";

  @Produces
  @Singleton
  FlashMessage cancelled(OrdersText text) {
    return new FlashMessage(OrdersMessages.CANCELLED, text.cancelled());
  }
}
