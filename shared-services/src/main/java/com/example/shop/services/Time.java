package com.example.shop.services;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The clock of the core. It ticks in microseconds, as PostgreSQL does, so that a time read back
 * equals the one written.
 */
class Time {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
