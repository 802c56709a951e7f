package com.example.shop.services.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long calls took, one after the other on one thread. */
final class Samples {
  private long[] nanos = new long[1 << 16];
  private int count;

  /**
   * Repeats two calls in turns, so that both meet the same machine, after half as long to warm up.
   *
   * @return those of the first call, those of the second
   */
  static List<Samples> ofBoth(Duration duration, Runnable first, Runnable second) {
    inTurns(duration.dividedBy(2), first, second);
    return inTurns(duration, first, second);
  }

  /** Of one call, with what it takes to repeat it. The calls are warm already. */
  static double cpuMicros(Duration duration, Runnable call) {
    var threads = ManagementFactory.getThreadMXBean();
    var calls = 0;
    var start = threads.getCurrentThreadCpuTime();
    for (var end = System.nanoTime() + duration.toNanos(); System.nanoTime() < end; calls++) {
      call.run();
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e3 / calls;
  }

  private static List<Samples> inTurns(Duration duration, Runnable first, Runnable second) {
    var samples = List.of(new Samples(), new Samples());
    for (var end = System.nanoTime() + duration.toNanos(); System.nanoTime() < end; ) {
      samples.get(0).time(first);
      samples.get(1).time(second);
    }
    return samples;
  }

  private void time(Runnable call) {
    var start = System.nanoTime();
    call.run();
    add(System.nanoTime() - start);
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
