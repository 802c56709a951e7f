package dev.twodoors.boundary.call;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How capability calls behave in this application. */
@ConfigMapping(prefix = "boundary")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface BoundaryConfig {

  /**
   * The door through which calls of this application come: {@code web} or {@code api}; {@code none}
   * in tests of the core.
   */
  @WithDefault("none")
  String door();

  /** How long a call waits for another one under the same request key. */
  @WithDefault("2s")
  Duration requestKeyWait();

  /**
   * Key of the pseudonyms under which actors stand in the log. Without one, pseudonyms change with
   * each start.
   */
  Optional<String> pseudonymKey();
}
