package dev.twodoors.boundary.call;

import io.quarkus.arc.DefaultBean;
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
}
