package dev.twodoors.boundary.web.architecture;

import dev.twodoors.boundary.architecture.Architecture.Capability;
import io.quarkus.qute.TemplateExtension;

/** How parts of the map look on its page. */
@TemplateExtension
public class Shown {
  private Shown() {}

  /** As {@code buyer, clerk}. */
  public static String shownRoles(Capability capability) {
    return String.join(", ", capability.roles());
  }
}
