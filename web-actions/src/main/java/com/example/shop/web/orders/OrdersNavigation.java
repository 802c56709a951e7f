package com.example.shop.web.orders;

import com.example.shop.web.catalog.Audience;
import dev.twodoors.boundary.web.NavigationEntry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The orders' place in the navigation. */
class OrdersNavigation {
  @Produces
  @Singleton
  NavigationEntry entry(OrdersText text) {
    return new NavigationEntry(30, "/orders", text.title(), Audience::isBuyer);
  }
}
