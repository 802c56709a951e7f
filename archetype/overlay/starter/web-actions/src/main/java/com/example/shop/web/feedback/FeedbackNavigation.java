package com.example.shop.web.feedback;

import dev.twodoors.boundary.web.NavigationEntry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The place of feedback in the navigation. */
class FeedbackNavigation {
  @Produces
  @Singleton
  NavigationEntry entry(FeedbackText text) {
    return new NavigationEntry(10, "/", text.title(), visitor -> true);
  }
}
