package dev.twodoors.boundary.api.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;

/** Names the extension in the start's log. */
class ApiProcessor {

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("boundary-api");
  }
}
