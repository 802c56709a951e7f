package dev.twodoors.boundary.call;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The timer {@code capability.duration} of each capability, door and outcome: there are as many
 * series as that, whatever callers send. It counts in steps from 5 milliseconds to 10 seconds, from
 * which Prometheus can tell percentiles of all replicas together, and which carry exemplars: the
 * trace id of a recorded call, in the OpenMetrics format.
 */
final class CallTimers {
  private static final Duration[] STEPS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10)
  };

  private final MeterRegistry meters;
  private final String door;
  private final Map<Ended, Timer> timers = new ConcurrentHashMap<>();

  CallTimers(MeterRegistry meters, String door) {
    this.meters = meters;
    this.door = door;
  }

  /** How a call of a capability ended. */
  private record Ended(Class<?> capability, String outcome) {}

  Timer.Sample start() {
    return Timer.start(meters);
  }

  void stop(Timer.Sample started, Declared capability, String outcome) {
    started.stop(
        timers.computeIfAbsent(
            new Ended(capability.type(), outcome), ended -> timer(capability, outcome)));
  }

  private Timer timer(Declared capability, String outcome) {
    return Timer.builder("capability.duration")
        .tag("capability", capability.id())
        .tag("door", door)
        .tag("owner", capability.owner())
        .tag("outcome", outcome)
        .serviceLevelObjectives(STEPS)
        .register(meters);
  }
}
