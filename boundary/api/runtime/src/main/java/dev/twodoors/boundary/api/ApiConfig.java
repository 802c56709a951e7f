package dev.twodoors.boundary.api;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the API door does with the requests of its clients. */
@ConfigMapping(prefix = "boundary.api")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface ApiConfig {

  /** How much one client may ask for. */
  RateLimit rateLimit();

  /** What happens to deprecated operations. */
  Sunset sunset();

  /** How much one client may ask for. */
  interface RateLimit {

    /**
     * How many requests one client may send in a window, evenly or at once, and then at that pace.
     * A client is whoever the token names; without a token, an address. Behind a proxy, also set
     * {@code quarkus.http.proxy.proxy-address-forwarding}, or all strangers are one client.
     */
    @WithDefault("600")
    long requests();

    /** The time in which the whole number of requests is there again. */
    @WithDefault("60s")
    Duration window();
  }

  /** What happens to deprecated operations. */
  interface Sunset {

    /**
     * Whether a deprecated operation is answered with 410 from its sunset on. The day alone ends
     * nothing.
     */
    @WithDefault("false")
    boolean ends();
  }
}
