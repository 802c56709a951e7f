package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.facts.BuildFacts;
import io.quarkus.builder.item.MultiBuildItem;

/**
 * What one part of the build knows of the application, for the rules. Each extension tells what its
 * own libraries found, so a door without them needs none of them.
 */
public final class KnownToBuildItem extends MultiBuildItem {
  private final BuildFacts facts;

  public KnownToBuildItem(BuildFacts facts) {
    this.facts = facts;
  }

  BuildFacts facts() {
    return facts;
  }
}
