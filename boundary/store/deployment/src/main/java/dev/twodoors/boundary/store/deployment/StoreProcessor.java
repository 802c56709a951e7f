package dev.twodoors.boundary.store.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;

/** Names the extension in the start's log. */
class StoreProcessor {

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("boundary-store");
  }
}
