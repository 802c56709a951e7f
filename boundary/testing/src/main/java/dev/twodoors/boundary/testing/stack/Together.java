package dev.twodoors.boundary.testing.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people do something at the same time. */
public final class Together {
  private Together() {}

  /** All begin in the same moment. The results are in the order of the deeds. */
  public static <T> List<T> atOnce(List<? extends Callable<T>> deeds) {
    var start = new CyclicBarrier(deeds.size());
    var waiting =
        deeds.stream()
            .<Callable<T>>map(
                deed ->
                    () -> {
                      start.await();
                      return deed.call();
                    })
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return results(threads, waiting);
    }
  }

  /** Never more than so many at a time, for what is no test but has to be done. */
  public static <T> List<T> by(int most, List<? extends Callable<T>> deeds) {
    try (var threads = Executors.newFixedThreadPool(most)) {
      return results(threads, deeds);
    }
  }

  private static <T> List<T> results(ExecutorService threads, List<? extends Callable<T>> deeds) {
    var running = new ArrayList<Future<T>>();
    for (Callable<T> deed : deeds) {
      running.add(threads.submit(deed));
    }
    return running.stream().map(Together::result).toList();
  }

  private static <T> T result(Future<T> running) {
    try {
      return running.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
