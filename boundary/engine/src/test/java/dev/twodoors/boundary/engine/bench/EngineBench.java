package dev.twodoors.boundary.engine.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.judge.Judge;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.report.TextReport;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a project of 500, 1,000 and 2,000 capabilities is checked, and in how much memory. */
class EngineBench {
  private static final int[] CAPABILITIES =
      Stream.of(System.getProperty("bench.capabilities", "500,1000,2000").split(","))
          .mapToInt(Integer::parseInt)
          .toArray();

  @TempDir Path folder;

  @Test
  void checkProjectsOfGrowingSize() throws Exception {
    System.out.println("The engine: both doors of a generated project, files to findings\n");
    System.out.printf(
        Locale.ROOT,
        "%12s  %9s  %8s  %8s  %6s  %12s%n",
        "capabilities",
        "endpoints",
        "classes",
        "time",
        "ratio",
        "peak of heap");
    check(GeneratedProject.of(folder.resolve("warm-up"), 100));
    var first = 0.0;
    for (var size : CAPABILITIES) {
      var project = GeneratedProject.of(folder.resolve("of-" + size), size);
      forgetPeaks();
      var start = System.nanoTime();
      var endpoints = check(project);
      var seconds = (System.nanoTime() - start) / 1e9;
      first = first == 0 ? seconds : first;
      System.out.printf(
          Locale.ROOT,
          "%,12d  %,9d  %,8d  %6.2f s  %6.2f  %,9d MB%n",
          size,
          endpoints,
          project.classCount(),
          seconds,
          seconds / first,
          peak() >> 20);
    }
  }

  private static int check(GeneratedProject project) {
    return check(project, Layer.WEB) + check(project, Layer.API);
  }

  private static int check(GeneratedProject project, Layer door) {
    Judgement judgement = Judge.of(FactCollector.collect(project.sources(door)));
    assertEquals(
        0,
        judgement.findings().stream().filter(f -> !f.rule().equals("owner-unknown")).count(),
        () -> TextReport.of(judgement));
    return judgement.examined().endpoints();
  }

  private static void forgetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
