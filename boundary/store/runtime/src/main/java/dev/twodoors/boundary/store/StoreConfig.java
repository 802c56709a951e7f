package dev.twodoors.boundary.store;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the audit trail is sealed, and how long answers under request keys are kept. */
@ConfigMapping(prefix = "boundary.store")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface StoreConfig {

  /** How often new audit records are sealed. Until then, a change to them would go unnoticed. */
  @WithDefault("2s")
  Duration sealEvery();

  /** Answers under request keys. */
  Keys requestKeys();

  /** Answers under request keys. */
  interface Keys {

    /**
     * How long an answer is kept. A client that repeats a request later is answered as if it were a
     * new one.
     */
    @WithDefault("24h")
    Duration keep();
  }
}
