package com.example.shop.web.refunds;

import com.example.shop.web.catalog.Audience;
import dev.twodoors.boundary.web.NavigationEntry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The refund desk's place in the navigation. */
class DeskNavigation {
  @Produces
  @Singleton
  NavigationEntry entry(RefundsText text) {
    return new NavigationEntry(40, "/desk", text.title(), Audience::isClerk);
  }
}
