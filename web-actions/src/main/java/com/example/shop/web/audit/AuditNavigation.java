package com.example.shop.web.audit;

import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.web.NavigationEntry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The trail's place in the navigation. */
class AuditNavigation {
  @Produces
  @Singleton
  NavigationEntry entry(AuditText text) {
    return new NavigationEntry(
        50, "/audit", text.title(), visitor -> visitor.has(ShopRoles.AUDITOR));
  }
}
