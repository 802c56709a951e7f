package com.example.shop.services.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** How long calls took, one after the other on one thread. */
final class Samples {
  private long[] nanos = new long[1 << 16];
  private int count;

  /** Repeats a call for a while, after half as long to warm up. */
  static Samples of(Duration duration, Runnable call) {
    repeat(duration.dividedBy(2), new Samples(), call);
    return repeat(duration, new Samples(), call);
  }

  private static Samples repeat(Duration duration, Samples samples, Runnable call) {
    var end = System.nanoTime() + duration.toNanos();
    for (long start; (start = System.nanoTime()) < end; ) {
      call.run();
      samples.add(System.nanoTime() - start);
    }
    return samples;
  }

  private void add(long time) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = time;
  }

  /**
   * @param percent 0 to 100
   */
  double micros(double percent) {
    var sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, Math.ceil(count * percent / 100))] / 1e3;
  }

  String shown(double percent) {
    var micros = micros(percent);
    return micros < 1 ? "< 1 us" : String.format(Locale.ROOT, "%.0f us", micros);
  }
}
