package com.example.shop.bench;

import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.http.statistics.HttpStats;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What one load came to.
 *
 * @param answers how many of the counted requests were answered
 * @param errors answers other than 2xx and 3xx, broken connections, time-outs; of all requests of
 *     the scenario, not only of the counted one
 */
record Measured(long answers, double perSecond, double p50Millis, double p99Millis, long errors) {
  static final List<String> COLUMNS = List.of("requests/s", "p50", "p99", "errors");

  static Measured of(
      StatisticsSnapshot counted, Iterable<StatisticsSnapshot> all, Duration duration) {
    var errors = 0L;
    for (var snapshot : all) {
      var http = HttpStats.get(snapshot);
      errors +=
          Math.max(snapshot.invalid, http.status_4xx + http.status_5xx + http.status_other)
              + snapshot.errors();
    }
    return new Measured(
        counted.responseCount,
        counted.responseCount / (duration.toNanos() / 1e9),
        counted.histogram.getValueAtPercentile(50) / 1e6,
        counted.histogram.getValueAtPercentile(99) / 1e6,
        errors);
  }

  /** Of loads at one time: the sum of what was done, and the slowest of the times. */
  static Measured together(List<Measured> all) {
    return new Measured(
        all.stream().mapToLong(Measured::answers).sum(),
        all.stream().mapToDouble(Measured::perSecond).sum(),
        all.stream().mapToDouble(Measured::p50Millis).max().orElseThrow(),
        all.stream().mapToDouble(Measured::p99Millis).max().orElseThrow(),
        all.stream().mapToLong(Measured::errors).sum());
  }

  List<String> cells() {
    return List.of(
        String.format(Locale.ROOT, "%.0f", perSecond),
        String.format(Locale.ROOT, "%.1f ms", p50Millis),
        String.format(Locale.ROOT, "%.1f ms", p99Millis),
        String.valueOf(errors));
  }
}
