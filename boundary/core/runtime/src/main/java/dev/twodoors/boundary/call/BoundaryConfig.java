package dev.twodoors.boundary.call;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

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

  /**
   * How many calls a second are recorded with their spans at most, where spans are collected; a few
   * times as many at once after a pause. Without it, the sampler decides alone.
   */
  OptionalInt recordedPerSecond();
}
