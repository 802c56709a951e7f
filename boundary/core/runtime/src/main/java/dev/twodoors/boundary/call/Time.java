package dev.twodoors.boundary.call;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The clock of the core. It ticks in microseconds, as PostgreSQL does, so that a time read back
 * equals the one written. A bean of the application takes its place.
 */
class Time {

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  /** One that does not work ends the start, and not the first calls. */
  void works(@Observes StartupEvent start, Clock clock) {
    clock.instant();
  }
}
