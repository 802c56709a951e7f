package com.example.shop.web.cart;

import com.example.shop.web.catalog.Audience;
import dev.twodoors.boundary.web.NavigationEntry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The cart's place in the navigation. */
class CartNavigation {
  @Produces
  @Singleton
  NavigationEntry entry(CartText text) {
    return new NavigationEntry(20, "/cart", text.title(), Audience::canBuy);
  }
}
