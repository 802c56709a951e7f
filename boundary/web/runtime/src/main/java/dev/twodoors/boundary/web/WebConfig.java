package dev.twodoors.boundary.web;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the pages of this application behave. */
@ConfigMapping(prefix = "boundary.web")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface WebConfig {

  /**
   * What the names of all cookies begin with: {@code shop} gives {@code shop-session}. Another one
   * signs everybody out.
   */
  @WithDefault("${quarkus.application.name}")
  String cookies();

  /** The architecture page. */
  Architecture architecture();

  /** What a page says of the action that led to it. */
  Flash flash();

  /** The architecture page. */
  interface Architecture {

    /** Whether everybody sees it, and not the operators alone. */
    @WithDefault("false")
    boolean open();
  }

  /** What a page says of the action that led to it. */
  interface Flash {

    /** The cookie that carries it over the redirect. */
    @WithDefault("${boundary.web.cookies}-said${app.stack:}")
    String cookieName();

    /** How long it waits for the page that says it. */
    @WithDefault("60s")
    Duration keep();
  }
}
