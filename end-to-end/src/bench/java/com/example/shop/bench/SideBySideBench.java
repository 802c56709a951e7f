package com.example.shop.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The doors of this checkout beside those of another one ({@code -Dbench.against}, from the
 * project's folder) and beside rivals: the same loads on all, in turns, in one run. It fails on
 * errors, never on slowness.
 */
@EnabledIfSystemProperty(named = Side.AGAINST, matches = ".+")
class SideBySideBench {
  private static final int STARTS = Integer.getInteger("bench.starts", 2);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
  private static final Duration WARM_UP = seconds("bench.warm-up", "20");
  private static final Duration DURATION = seconds("bench.seconds", "3");
  private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", ""));

  private final Map<String, Long> errors = new TreeMap<>();

  /**
   * What one measurement came to.
   *
   * @param cpuMillis of the process that answers, for one answer
   * @param databaseMillis CPU of the database for one answer
   */
  private record Speed(double perSecond, double cpuMillis, double databaseMillis) {
    double allMillis() {
      return cpuMillis + databaseMillis;
    }
  }

  @Test
  void measures() throws Exception {
    var sides = Side.all(ProjectSettings.of(Path.of("")).root(), SideBySideBench::progress);
    try {
      var loads = loads(sides);
      var doors = sides.stream().filter(Doors.class::isInstance).map(Doors.class::cast).toList();
      System.out.println(
          Table.report(List.of(loads, memory(sides), starts(doors)), DURATION.toMillis() / 1000.0));
    } finally {
      for (var side : sides) {
        side.close();
      }
    }
    assertEquals(
        Map.of(),
        errors,
        "errors under load, by side and load; the doors' logs are in end-to-end/target/bench");
  }

  private Table loads(List<Side> sides) throws IOException, InterruptedException {
    var measured = new LinkedHashMap<String, Map<Side, List<Speed>>>();
    for (var start = 0; start < STARTS; start++) {
      for (var side : sides) {
        side.restart();
      }
      for (var work : sides.getFirst().works()) {
        if (ONLY.matcher(work.name()).find()) {
          progress(
              String.format(Locale.ROOT, "start %d of %d: %s", start + 1, STARTS, work.name()));
          rounds(sides, work.name(), measured);
        }
      }
    }
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            Stand.SHOPPERS + " connections",
            "by",
            "requests/s",
            "ratio",
            "least",
            "most",
            "CPU",
            "CPU database",
            "CPU ratio",
            "least",
            "most"));
    measured.forEach(
        (work, speeds) ->
            speeds.forEach(
                (side, its) -> rows.add(row(work, side, speeds.get(sides.getFirst()), its))));
    return new Table(
        "This build beside others",
        String.format(
            Locale.ROOT,
            "Requests per second, medians of %d starts with %d rounds each, after %d s of the same load. A round loads one side after the other; which one first changes. All start more than once, since what the JVM compiles differs from one process to the next. A ratio is the median of the rounds' ratios: above 1 this build is faster, or takes less CPU. CPU is what the process that answers took for one answer, and the database beside it; the ratio is of both together.",
            STARTS,
            ROUNDS,
            WARM_UP.toSeconds()),
        rows);
  }

  private void rounds(List<Side> sides, String work, Map<String, Map<Side, List<Speed>>> measured) {
    var taking =
        sides.stream()
            .filter(side -> side.works().stream().anyMatch(its -> its.name().equals(work)))
            .toList();
    var speeds = measured.computeIfAbsent(work, any -> new LinkedHashMap<>());
    taking.forEach(side -> speed(side, work, WARM_UP));
    for (var round = 0; round < ROUNDS; round++) {
      for (var side : round % 2 == 0 ? taking : taking.reversed()) {
        speeds.computeIfAbsent(side, any -> new ArrayList<>()).add(speed(side, work, DURATION));
      }
    }
  }

  private Speed speed(Side side, String name, Duration duration) {
    var work =
        side.works().stream().filter(its -> its.name().equals(name)).findFirst().orElseThrow();
    var cpu = side.cpu(work);
    var database = side.databaseCpu();
    var measured = Load.of(side.address(work), duration).run(Stand.SHOPPERS, work.scenario());
    if (measured.errors() > 0) {
      errors.merge(side.name() + ", " + name, measured.errors(), Long::sum);
    }
    return new Speed(
        measured.perSecond(),
        side.cpu(work).minus(cpu).toNanos() / 1e6 / measured.answers(),
        side.databaseCpu().minus(database).toNanos() / 1e6 / measured.answers());
  }

  private static List<String> row(String work, Side side, List<Speed> ours, List<Speed> its) {
    var faster = ratios(ours, its, Speed::perSecond);
    var cheaper = ratios(its, ours, Speed::allMillis);
    return List.of(
        work,
        side.name(),
        shown("%.0f", median(its, Speed::perSecond)),
        shown("%.2f", median(faster)),
        shown("%.2f", Collections.min(faster)),
        shown("%.2f", Collections.max(faster)),
        shown("%.2f ms", median(its, Speed::cpuMillis)),
        shown("%.2f ms", median(its, Speed::databaseMillis)),
        shown("%.2f", median(cheaper)),
        shown("%.2f", Collections.min(cheaper)),
        shown("%.2f", Collections.max(cheaper)));
  }

  /** Of each round. */
  private static List<Double> ratios(
      List<Speed> above, List<Speed> below, ToDoubleFunction<Speed> figure) {
    return IntStream.range(0, above.size())
        .mapToObj(i -> figure.applyAsDouble(above.get(i)) / figure.applyAsDouble(below.get(i)))
        .toList();
  }

  private static Table memory(List<Side> sides) throws IOException {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("RSS after all loads", "web", "api"));
    for (var side : sides) {
      var row = new ArrayList<>(List.of(side.name()));
      for (var door : List.of("web", "api")) {
        var work =
            side.works().stream().filter(its -> its.door().equals(door)).findFirst().orElseThrow();
        row.add(DoorFigures.megabytes(side.process(work).pid()) + " MB");
      }
      rows.add(row);
    }
    return new Table("Memory after the loads", "With -Xmx256m.", rows);
  }

  private static Table starts(List<Doors> sides) throws IOException {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("door", "until ready", "by Quarkus", "RSS at start", "-"));
    for (var door : List.of("web", "api")) {
      for (var side : sides) {
        progress("starting " + door + " again");
        var running = side.stand().stack().door(door);
        rows.add(List.of(DoorFigures.restarting(running).cells(-1)));
      }
    }
    return new Table("Start: this build, then the other one", "The middle of five starts.", rows);
  }

  private static double median(List<Speed> rounds, ToDoubleFunction<Speed> figure) {
    return median(rounds.stream().map(figure::applyAsDouble).toList());
  }

  private static double median(List<Double> numbers) {
    return numbers.stream().sorted().toList().get(numbers.size() / 2);
  }

  private static String shown(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  private static Duration seconds(String property, String usual) {
    return Duration.ofMillis(
        (long) (1000 * Double.parseDouble(System.getProperty(property, usual))));
  }

  private static void progress(String line) {
    System.out.println("bench: " + line);
    System.out.flush();
  }
}
