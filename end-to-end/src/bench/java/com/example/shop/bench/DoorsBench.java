package com.example.shop.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.ProjectSettings;
import io.hyperfoil.api.config.SequenceBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The whole report. It fails on errors, never on slowness. */
@DisabledIfSystemProperty(named = Side.AGAINST, matches = ".+")
class DoorsBench {
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("bench.seconds", "5"));
  private static final List<Integer> SIZES =
      Stream.of(System.getProperty("bench.sizes", "1000,30000,1000000").split(","))
          .map(Integer::valueOf)
          .toList();
  private static final List<Integer> REPLICAS = List.of(1, 2, 4);
  private static final List<Integer> CONNECTIONS = List.of(1, Stand.SHOPPERS);

  private final List<Table> tables = new ArrayList<>();
  private long errors;
  private long answers;

  @Test
  void measures() throws Exception {
    var root = ProjectSettings.of(Path.of("")).root();
    tables.addAll(Table.in(root.resolve("public-api/target/bench.tsv")));
    tables.addAll(Table.in(root.resolve("shared-services/target/bench.tsv")));
    try (var stand = Stand.start(DoorsBench::progress)) {
      stand.sql("UPDATE stock_item SET on_hand = 1000000000");
      progress("training the doors for their start");
      stand.stack().train();
      var figures = new ArrayList<DoorFigures>();
      for (var door : stand.stack().doors()) {
        progress("starting " + door.name() + " again");
        figures.add(DoorFigures.restarting(door));
      }
      tables.add(load(stand));
      tables.add(processes(stand, figures));
      tables.add(replicas(stand));
      tables.add(growth(stand));
    }
    System.out.println(Table.report(tables, SECONDS));
    assertEquals(0, errors, "errors under load; the doors' logs are in end-to-end/target/bench");
  }

  private Table load(Stand stand) throws Exception {
    var web = stand.stack().door("web").address();
    var api = stand.stack().door("api").address();
    var users = DoorsLoad.of(stand);
    var rows = new ArrayList<List<String>>();
    rows.add(row(List.of("", "connections"), Measured.COLUMNS));
    rows.addAll(load("web: catalogue page", web, users::catalogPage));
    rows.addAll(orders(stand, () -> load("web: place order by form", web, users::orderByForm)));
    rows.addAll(load("api: products as JSON", api, users::productsAsJson));
    rows.addAll(orders(stand, () -> load("api: place order as JSON", api, users::orderAsJson)));
    return new Table(
        "Both doors under load",
        "Load generator (Hyperfoil), doors and database share this machine's cores. Each virtual user sends its next request when the answer is there. Commits are written to the disk (fsync on), the trail is written and sealed. The form order counts only the checkout request, not the two before it that fill and show the cart.",
        rows);
  }

  /** An answer such as the way to the sign-in page is no error of HTTP, but no order either. */
  private List<List<String>> orders(Stand stand, Supplier<List<List<String>>> load)
      throws SQLException {
    var ordersBefore = stand.number("SELECT count(*) FROM orders");
    var answersBefore = answers;
    var rows = load.get();
    var orders = stand.number("SELECT count(*) FROM orders") - ordersBefore;
    assertTrue(
        orders >= answers - answersBefore,
        (answers - answersBefore) + " requests to order were answered, but there are " + orders);
    return rows;
  }

  private List<List<String>> load(String name, URI door, Consumer<SequenceBuilder> scenario) {
    var rows = new ArrayList<List<String>>();
    for (int connections : CONNECTIONS) {
      progress("load: " + name + ", " + connections + " connections");
      var measured =
          Load.warmingUp(door, Duration.ofMillis((long) (SECONDS * 1000)))
              .run(connections, scenario);
      errors += measured.errors();
      answers += measured.answers();
      rows.add(row(List.of(name, String.valueOf(connections)), measured.cells()));
    }
    return rows;
  }

  private static Table processes(Stand stand, List<DoorFigures> figures) throws IOException {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("door", "until ready", "by Quarkus", "RSS at start", "RSS after load"));
    for (var figure : figures) {
      var after = DoorFigures.megabytes(stand.stack().door(figure.name()).pid());
      rows.add(List.of(figure.cells(after)));
    }
    return new Table(
        "Start and memory of each door",
        "From the start of the process until the readiness check says yes, on a database that is migrated, with the JVM's cache of loaded classes as after the first ./doors run of a build, the middle of five starts; what Quarkus itself says; resident set size with -Xmx256m.",
        rows);
  }

  /** The last column compares the largest with the smallest size. */
  private static Table growth(Stand stand) throws Exception {
    var catalogue = new Catalogue(stand);
    var history = new History(stand);
    var questions = new Questions(stand.stack(), (int) Math.max(20, SECONDS * 40));
    var sealed = new ArrayList<>(List.of("audit records sealed in a second"));
    var times = new ArrayList<Map<String, Double>>();
    for (int size : SIZES) {
      progress("filling products, orders and audit records to " + size);
      catalogue.fillTo(size);
      sealed.add(String.format(Locale.ROOT, "%,.0f", history.fillTo(size)));
      progress("asking among " + size);
      times.add(questions.measure());
    }
    var rows = new ArrayList<List<String>>();
    rows.add(
        row(
            row(
                List.of("asked at the API"),
                SIZES.stream()
                    .map(size -> String.format(Locale.ROOT, "%,d of each", size))
                    .toList()),
            List.of("ratio")));
    for (var what : times.getFirst().keySet()) {
      var row = new ArrayList<>(List.of(what));
      times.forEach(its -> row.add(String.format(Locale.ROOT, "%.1f ms", its.get(what))));
      row.add(
          String.format(
              Locale.ROOT, "%.2f", times.getLast().get(what) / times.getFirst().get(what)));
      rows.add(row);
    }
    sealed.add("-");
    rows.add(sealed);
    return new Table(
        "Growth: products, orders and audit records",
        "Middle answering time of one caller, 20 of a list on a page. A late page begins behind what a small shop has. The rare word finds five products at every size; the other words find a share of all. One order in ten is the caller's own. The audit records come all at once, and the door seals them.",
        rows);
  }

  /** All of one API door load one database: on one machine that shows what they cost each other. */
  private Table replicas(Stand stand) throws Exception {
    var users = DoorsLoad.of(stand);
    var rows = new ArrayList<List<String>>();
    rows.add(row(List.of("API doors"), Measured.COLUMNS));
    var doors = new ArrayList<>(List.of(stand.stack().door("api")));
    for (int count : REPLICAS) {
      while (doors.size() < count) {
        progress("starting API door " + (doors.size() + 1));
        doors.add(stand.stack().startReplica("api"));
      }
      progress("load: place order as JSON, " + count + " API doors");
      var duration = Duration.ofMillis((long) (SECONDS * 1000));
      try (var threads = Executors.newFixedThreadPool(count)) {
        var loads =
            doors.stream()
                .map(
                    door ->
                        threads.submit(
                            () ->
                                Load.warmingUp(door.address(), duration)
                                    .run(Stand.SHOPPERS / count, users::orderAsJson)))
                .toList();
        var measured = new ArrayList<Measured>();
        for (var load : loads) {
          measured.add(load.get());
        }
        var all = Measured.together(measured);
        errors += all.errors();
        rows.add(row(List.of(String.valueOf(count)), all.cells()));
      }
    }
    for (var door : doors.subList(1, doors.size())) {
      door.stop();
    }
    return new Table(
        "Replicas: orders as JSON through several API doors",
        Stand.SHOPPERS
            + " connections in all. Doors, database and load share this machine's cores, so more doors cannot be faster here; the table shows that they do not get into each other's way.",
        rows);
  }

  private static List<String> row(List<String> left, List<String> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  private static void progress(String line) {
    System.out.println("bench: " + line);
    System.out.flush();
  }
}
