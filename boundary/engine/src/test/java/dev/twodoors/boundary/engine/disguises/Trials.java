package dev.twodoors.boundary.engine.disguises;

import dev.twodoors.boundary.engine.fixtures.Fixture;
import dev.twodoors.boundary.engine.fixtures.LaidFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What came of one fixture under several rewrites.
 *
 * @param faults of rewrites that do not compile; one hides no other
 */
record Trials(
    Fixture fixture, List<Trial> applied, List<Rewrite> notApplicable, List<String> faults) {
  private static final Path FOLDERS =
      Path.of("target/disguises", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /**
   * What to try.
   *
   * @param most how many rewrites that apply are enough
   */
  record Asked(Fixture fixture, List<Rewrite> rewrites, int most) {}

  /** All of them on every core of the machine, in their order. */
  static List<Trials> of(List<Asked> all) {
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var tasks = all.stream().map(asked -> (Callable<Trials>) () -> of(asked)).toList();
      var trials = new ArrayList<Trials>();
      for (var task : threads.invokeAll(tasks)) {
        trials.add(task.get());
      }
      return trials;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Trials of(Asked asked) throws IOException {
    var trials =
        new Trials(asked.fixture(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var folder = FOLDERS.resolve(Integer.toString(NUMBER.incrementAndGet()));
    trials.all(asked, Project.of(asked.fixture()), new LaidFolder(folder));
    delete(folder);
    return trials;
  }

  private void all(Asked asked, Project project, LaidFolder folder) {
    for (var rewrite : asked.rewrites()) {
      if (applied.size() < asked.most()) {
        try {
          Trial.of(fixture, project, rewrite, folder)
              .ifPresentOrElse(applied::add, () -> notApplicable.add(rewrite));
        } catch (IllegalStateException e) {
          faults.add(rewrite.shown() + " | " + fixture + ": " + e.getMessage());
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
