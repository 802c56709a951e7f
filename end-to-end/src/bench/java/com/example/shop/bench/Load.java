package com.example.shop.bench;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.config.SequenceBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.config.Protocol;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * A closed model: so many virtual users, each with a connection, each sending its next request when
 * the answer is there.
 */
final class Load {
  /** The metric whose requests are counted; others of a scenario prepare them. */
  static final String COUNTED = "counted";

  private static final String MEASURED = "measured";

  private final URI door;
  private final Duration warmUp;
  private final Duration duration;

  private Load(URI door, Duration warmUp, Duration duration) {
    this.door = door;
    this.warmUp = warmUp;
    this.duration = duration;
  }

  /** As long as it measures it warms up before. */
  static Load warmingUp(URI door, Duration duration) {
    return new Load(door, duration, duration);
  }

  /** Of a door that is warm. */
  static Load of(URI door, Duration duration) {
    return new Load(door, Duration.ZERO, duration);
  }

  /** How many answers each second of the load brought, from its first one on. */
  static List<Integer> curve(URI door, int seconds, int users, Consumer<SequenceBuilder> scenario) {
    var benchmark = benchmark(door, users);
    for (var second = 0; second < seconds; second++) {
      var phase = phase(benchmark, "second" + second, users, Duration.ofSeconds(1), scenario);
      if (second > 0) {
        phase.startAfterStrict("second" + (second - 1));
      }
    }
    var answers = new int[seconds];
    run(
        benchmark,
        (phase, metric, snapshot) -> {
          if (metric.equals(COUNTED)) {
            answers[Integer.parseInt(phase.substring("second".length()))] += snapshot.responseCount;
          }
        });
    return Arrays.stream(answers).boxed().toList();
  }

  private interface Listener {
    void add(String phase, String metric, StatisticsSnapshot snapshot);
  }

  private static void run(BenchmarkBuilder benchmark, Listener listener) {
    new LocalSimulationRunner(
            benchmark.build(),
            (phase, step, metric, snapshot, countDown) ->
                listener.add(phase.name(), metric, snapshot),
            null,
            null)
        .run();
  }

  private static BenchmarkBuilder benchmark(URI door, int users) {
    var benchmark = BenchmarkBuilder.builder().name("doors").threads(1);
    benchmark
        .addPlugin(HttpPluginBuilder::new)
        .http()
        .protocol(Protocol.HTTP)
        .host(door.getHost())
        .port(door.getPort())
        .allowHttp2(false)
        .sharedConnections(users);
    return benchmark;
  }

  Measured run(int users, Consumer<SequenceBuilder> scenario) {
    var benchmark = benchmark(door, users);
    var measured = phase(benchmark, MEASURED, users, duration, scenario);
    if (warmUp.isPositive()) {
      phase(benchmark, "warm-up", users, warmUp, scenario);
      measured.startAfterStrict("warm-up");
    }
    var snapshots = new HashMap<String, StatisticsSnapshot>();
    run(
        benchmark,
        (phase, metric, snapshot) -> {
          if (phase.equals(MEASURED)) {
            snapshots.computeIfAbsent(metric, any -> new StatisticsSnapshot()).add(snapshot);
          }
        });
    return Measured.of(snapshots.get(COUNTED), snapshots.values(), duration);
  }

  private static PhaseBuilder<?> phase(
      BenchmarkBuilder benchmark,
      String name,
      int users,
      Duration duration,
      Consumer<SequenceBuilder> scenario) {
    var phase = benchmark.addPhase(name).always(users).duration(duration.toMillis());
    scenario.accept(phase.scenario().initialSequence(name));
    return phase;
  }
}
