package dev.twodoors.boundary.web.deployment;

import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;

/** Names the extension in the start's log, and leaves out what it comes without. */
class WebProcessor {

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("boundary-web");
  }

  /** It starts the debugger of templates, which is not among the dependencies. */
  @BuildStep
  ExcludedTypeBuildItem debugger() {
    return new ExcludedTypeBuildItem("io.quarkus.qute.runtime.debug.DebugQuteEngineObserver");
  }
}
