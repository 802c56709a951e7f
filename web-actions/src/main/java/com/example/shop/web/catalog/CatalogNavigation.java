package com.example.shop.web.catalog;

import dev.twodoors.boundary.web.NavigationEntry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The catalogue's place in the navigation. */
class CatalogNavigation {
  @Produces
  @Singleton
  NavigationEntry entry(CatalogText text) {
    return new NavigationEntry(10, "/", text.title(), visitor -> true);
  }
}
