package dev.twodoors.boundary.http;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What both doors do with requests before they are theirs. */
@ConfigMapping(prefix = "boundary.http")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface HttpConfig {

  /** The role of those who run the service: they alone see its metrics. */
  @WithDefault("admin")
  String operatorRole();
}
