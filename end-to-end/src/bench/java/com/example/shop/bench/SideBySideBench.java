package com.example.shop.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.RunningDoor;
import io.hyperfoil.api.config.SequenceBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The doors of this checkout against those of another one ({@code -Dbench.against}, from the
 * project's folder): the same loads on both, in turns, in one run. It fails on errors, never on
 * slowness.
 */
@EnabledIfSystemProperty(named = SideBySideBench.AGAINST, matches = ".+")
class SideBySideBench {
  static final String AGAINST = "bench.against";
  private static final int STARTS = Integer.getInteger("bench.starts", 2);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
  private static final Duration WARM_UP = seconds("bench.warm-up", "20");
  private static final Duration DURATION = seconds("bench.seconds", "3");
  private static final String ONLY = System.getProperty("bench.only", "");

  private long errors;

  /** What is called, at which door, and how. */
  private record Work(String name, String door, Consumer<SequenceBuilder> scenario) {}

  /**
   * What one measurement came to.
   *
   * @param cpuMillis of the door's process for one answer
   */
  private record Speed(double perSecond, double cpuMillis) {}

  /** One build that runs, and what its users do. */
  private record Side(Stand stand, List<Work> works) {
    static Side of(Stand stand) throws Exception {
      stand.sql("UPDATE stock_item SET on_hand = 1000000000");
      stand.stack().train();
      var web = stand.stack().door("web").address();
      var shoppers = new ArrayList<Shopper>();
      for (var i = 0; i < Stand.SHOPPERS; i++) {
        shoppers.add(Shopper.signedIn(web, Stand.shopper(i)));
      }
      var users =
          new DoorsLoad(
              stand.texts("SELECT sku FROM product"),
              shoppers,
              stand.stack().tokens().mint("buyer"));
      var works =
          Stream.of(
              new Work("web: catalogue page", "web", users::catalogPage),
              new Work("web: product page", "web", users::productPage),
              new Work("web: place order by form", "web", users::orderByForm),
              new Work("api: products as JSON", "api", users::productsAsJson),
              new Work("api: product as JSON", "api", users::productAsJson),
              new Work("api: place order as JSON", "api", users::orderAsJson));
      return new Side(stand, works.filter(work -> work.name().contains(ONLY)).toList());
    }

    void restart() {
      for (var door : stand.stack().doors()) {
        door.stop();
        door.restart();
      }
    }

    URI door(Work work) {
      return stand.stack().door(work.door()).address();
    }
  }

  @Test
  void measures() throws Exception {
    var root = ProjectSettings.of(Path.of("")).root();
    var there = root.resolve(System.getProperty(AGAINST)).normalize();
    try (var ours = Stand.start(SideBySideBench::progress);
        var theirs = Stand.start(there, SideBySideBench::progress)) {
      var sides = List.of(Side.of(ours), Side.of(theirs));
      System.out.println(
          Table.report(
              List.of(starts(sides), loads(sides), memory(sides)), DURATION.toMillis() / 1000.0));
    }
    assertEquals(0, errors, "errors under load; the doors' logs are in end-to-end/target/bench");
  }

  private Table loads(List<Side> sides) {
    var works = sides.getFirst().works();
    var here = new ArrayList<List<Speed>>();
    var there = new ArrayList<List<Speed>>();
    works.forEach(any -> here.add(new ArrayList<>()));
    works.forEach(any -> there.add(new ArrayList<>()));
    for (var start = 0; start < STARTS; start++) {
      sides.forEach(Side::restart);
      for (var work = 0; work < works.size(); work++) {
        progress(
            String.format(
                Locale.ROOT, "start %d of %d: %s", start + 1, STARTS, works.get(work).name()));
        for (var side : sides) {
          speed(side, work, WARM_UP);
        }
        for (var round = 0; round < ROUNDS; round++) {
          var speeds = new HashMap<Side, Speed>();
          for (var side : round % 2 == 0 ? sides : sides.reversed()) {
            speeds.put(side, speed(side, work, DURATION));
          }
          here.get(work).add(speeds.get(sides.getFirst()));
          there.get(work).add(speeds.get(sides.getLast()));
        }
      }
    }
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            Stand.SHOPPERS + " connections",
            "this",
            "other",
            "ratio",
            "least",
            "most",
            "CPU this",
            "CPU other",
            "CPU ratio"));
    for (var i = 0; i < works.size(); i++) {
      rows.add(row(works.get(i).name(), here.get(i), there.get(i)));
    }
    return new Table(
        "This build against the other one",
        String.format(
            Locale.ROOT,
            "Requests per second, medians of %d starts with %d rounds each, after %d s of the same load. A round loads one build after the other; which one first changes. All doors start more than once, since what the JVM compiles differs from one process to the next. The ratio is the median of the rounds' ratios: above 1 this build is faster. CPU is what the door's process took for one answer; its ratio is above 1 where this build takes less.",
            STARTS,
            ROUNDS,
            WARM_UP.toSeconds()),
        rows);
  }

  private static List<String> row(String name, List<Speed> here, List<Speed> there) {
    var faster = ratios(here, there, Speed::perSecond);
    var cheaper = ratios(there, here, Speed::cpuMillis);
    return List.of(
        name,
        shown("%.0f", median(here, Speed::perSecond)),
        shown("%.0f", median(there, Speed::perSecond)),
        shown("%.2f", median(faster)),
        shown("%.2f", Collections.min(faster)),
        shown("%.2f", Collections.max(faster)),
        shown("%.2f ms", median(here, Speed::cpuMillis)),
        shown("%.2f ms", median(there, Speed::cpuMillis)),
        shown("%.2f", median(cheaper)));
  }

  /** Of each round. */
  private static List<Double> ratios(
      List<Speed> above, List<Speed> below, ToDoubleFunction<Speed> figure) {
    return IntStream.range(0, above.size())
        .mapToObj(i -> figure.applyAsDouble(above.get(i)) / figure.applyAsDouble(below.get(i)))
        .toList();
  }

  private Speed speed(Side side, int number, Duration duration) {
    var work = side.works().get(number);
    var door = side.stand().stack().door(work.door());
    var before = cpu(door);
    var measured = Load.of(side.door(work), duration).run(Stand.SHOPPERS, work.scenario());
    errors += measured.errors();
    var cpuMillis = cpu(door).minus(before).toNanos() / 1e6 / measured.answers();
    return new Speed(measured.perSecond(), cpuMillis);
  }

  private static Duration cpu(RunningDoor door) {
    return ProcessHandle.of(door.pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
  }

  private static Table starts(List<Side> sides) throws IOException {
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

  private static Table memory(List<Side> sides) throws IOException {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("RSS after all loads", "this", "other"));
    for (var door : List.of("web", "api")) {
      var row = new ArrayList<>(List.of(door));
      for (var side : sides) {
        row.add(DoorFigures.megabytes(side.stand().stack().door(door)) + " MB");
      }
      rows.add(row);
    }
    return new Table("Memory after the loads", "With -Xmx256m.", rows);
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
