package dev.twodoors.boundary.web.deployment;

import dev.twodoors.boundary.web.NavigationEntry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** An entry of the navigation that fails wherever it stands: on failure pages, too. */
public class BrokenNavigation {

  @Produces
  @Singleton
  static NavigationEntry entry() {
    return new NavigationEntry(
        10,
        "/greeting",
        "Greeting",
        visitor -> {
          throw new IllegalStateException(Faults.SECRET);
        });
  }
}
