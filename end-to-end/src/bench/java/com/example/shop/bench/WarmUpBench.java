package com.example.shop.bench;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How fast a process becomes fast: the answers of each second from the first one on, after a start,
 * of this checkout's doors, of another one's and of rivals, one after the other. It draws {@code
 * target/bench/warm-up-*.svg}.
 */
@EnabledIfSystemProperty(named = WarmUpBench.SECONDS, matches = "\\d+")
class WarmUpBench {
  static final String SECONDS = "bench.curve";
  private static final int ROUNDS = Integer.getInteger("bench.starts", 2);
  private static final Pattern ONLY =
      Pattern.compile(System.getProperty("bench.only", "catalogue"));

  /** What counts as fast, of the fastest seconds in the run. */
  private static final double NEARLY = 0.9;

  @Test
  void measures() throws Exception {
    var seconds = Integer.getInteger(SECONDS);
    var sides = Side.all(ProjectSettings.of(Path.of("")).root(), WarmUpBench::progress);
    try {
      var tables = new ArrayList<Table>();
      for (var work : sides.getFirst().works()) {
        if (ONLY.matcher(work.name()).find()) {
          tables.add(table(work.name(), curves(sides, work.name(), seconds)));
        }
      }
      System.out.println(Table.report(tables, 1));
    } finally {
      for (var side : sides) {
        side.close();
      }
    }
  }

  /**
   * The means of all starts.
   *
   * @param answers in each second
   * @param perCpuSecond answers for a second of the process' CPU, all in all; where others use the
   *     machine too, this varies less than answers in a second
   */
  private record Curve(List<Double> answers, double perCpuSecond) {}

  private static Map<String, Curve> curves(List<Side> sides, String name, int seconds)
      throws IOException, InterruptedException {
    var counts = new LinkedHashMap<String, List<List<Integer>>>();
    var used = new LinkedHashMap<String, Double>();
    for (var round = 0; round < ROUNDS; round++) {
      for (var side : sides) {
        for (var work : side.works()) {
          if (work.name().equals(name)) {
            progress(
                String.format(
                    Locale.ROOT, "%s by %s, start %d of %d", name, side.name(), round + 1, ROUNDS));
            side.restart();
            var before = side.cpu(work);
            counts
                .computeIfAbsent(side.name(), any -> new ArrayList<>())
                .add(Load.curve(side.address(work), seconds, Stand.SHOPPERS, work.scenario()));
            used.merge(side.name(), side.cpu(work).minus(before).toMillis() / 1000.0, Double::sum);
          }
        }
      }
    }
    var curves = new LinkedHashMap<String, Curve>();
    counts.forEach(
        (side, starts) ->
            curves.put(side, new Curve(means(starts), answers(starts) / used.get(side))));
    return curves;
  }

  private static long answers(List<List<Integer>> starts) {
    return starts.stream().flatMap(List::stream).mapToLong(Integer::longValue).sum();
  }

  private static List<Double> means(List<List<Integer>> starts) {
    var means = new ArrayList<Double>();
    for (var second = 0; second < starts.getFirst().size(); second++) {
      var at = second;
      means.add(starts.stream().mapToInt(start -> start.get(at)).average().orElseThrow());
    }
    return means;
  }

  private static Table table(String work, Map<String, Curve> curves) throws IOException {
    var name = work.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    var file = Path.of("target/bench/warm-up-" + name + ".svg");
    var answers = new LinkedHashMap<String, List<Double>>();
    curves.forEach((side, curve) -> answers.put(side, curve.answers()));
    Plot.lines(file, work, "seconds of load after the start", "answers in this second", answers);
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(work, "2nd second", "8th", "16th", "fastest", "90 % of it after", "for 1 s CPU"));
    curves.forEach((side, curve) -> rows.add(row(side, curve)));
    return new Table(
        "Warming up: " + work,
        String.format(
            Locale.ROOT,
            "Answers in a second at %d connections, means of %d starts. The fastest is the mean of the five fastest seconds; fast is who answers %.0f %% of that in three seconds on end. The last column counts all answers, for the CPU that the process took meanwhile. Drawn in %s.",
            Stand.SHOPPERS,
            ROUNDS,
            NEARLY * 100,
            file),
        rows);
  }

  private static List<String> row(String side, Curve curve) {
    var answers = curve.answers();
    return List.of(
        side,
        shown(answers, 2),
        shown(answers, 8),
        shown(answers, 16),
        String.format(Locale.ROOT, "%.0f", fastest(answers)),
        nearlyAfter(answers) + " s",
        String.format(Locale.ROOT, "%.0f", curve.perCpuSecond()));
  }

  private static String shown(List<Double> curve, int second) {
    return curve.size() < second ? "-" : String.format(Locale.ROOT, "%.0f", curve.get(second - 1));
  }

  private static double fastest(List<Double> curve) {
    return curve.stream()
        .sorted((one, other) -> Double.compare(other, one))
        .limit(5)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElseThrow();
  }

  private static int nearlyAfter(List<Double> curve) {
    var enough = NEARLY * fastest(curve);
    for (var second = 0; second + 3 <= curve.size(); second++) {
      if (curve.subList(second, second + 3).stream()
              .mapToDouble(Double::doubleValue)
              .average()
              .orElseThrow()
          >= enough) {
        return second;
      }
    }
    return curve.size();
  }

  private static void progress(String line) {
    System.out.println("bench: " + line);
    System.out.flush();
  }
}
