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
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The whole report. It fails on errors, never on slowness. */
@DisabledIfSystemProperty(named = SideBySideBench.AGAINST, matches = ".+")
class DoorsBench {
  private static final double SECONDS =
      Double.parseDouble(System.getProperty("bench.seconds", "5"));
  private static final int LARGE = Integer.getInteger("bench.products", 1_000_000);
  private static final int SMALL = 1_000;
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
      tables.add(sizes(stand));
    }
    System.out.println(Table.report(tables, SECONDS));
    assertEquals(0, errors, "errors under load; the doors' logs are in end-to-end/target/bench");
  }

  private Table load(Stand stand) throws Exception {
    var web = stand.stack().door("web").address();
    var api = stand.stack().door("api").address();
    var shoppers = new ArrayList<Shopper>();
    for (var i = 0; i < Stand.SHOPPERS; i++) {
      shoppers.add(Shopper.signedIn(web, Stand.shopper(i)));
    }
    var users =
        new DoorsLoad(
            stand.texts("SELECT sku FROM product"), shoppers, stand.stack().tokens().mint("buyer"));
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
      var after = DoorFigures.megabytes(stand.stack().door(figure.name()));
      rows.add(List.of(figure.cells(after)));
    }
    return new Table(
        "Start and memory of each door",
        "From the start of the process until the readiness check says yes, on a database that is migrated, with the JVM's cache of loaded classes as after the first ./doors run of a build, the middle of five starts; what Quarkus itself says; resident set size with -Xmx256m.",
        rows);
  }

  private static Table sizes(Stand stand) throws Exception {
    var catalogue = new Catalogue(stand);
    var searches =
        new Searches(stand.stack().door("api").address(), (int) Math.max(20, SECONDS * 40));
    progress("filling the catalogue to " + SMALL);
    catalogue.fillTo(SMALL);
    var few = searches.measure();
    progress("filling the catalogue to " + LARGE);
    catalogue.fillTo(LARGE);
    progress("searching");
    var many = searches.measure();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("asked at the API", shown(SMALL), shown(LARGE), "ratio"));
    few.forEach(
        (what, time) ->
            rows.add(
                List.of(
                    what,
                    String.format(Locale.ROOT, "%.1f ms", time),
                    String.format(Locale.ROOT, "%.1f ms", many.get(what)),
                    String.format(Locale.ROOT, "%.2f", many.get(what) / time))));
    return new Table(
        "Search and paging, few products against many",
        "Middle answering time of one caller, 20 products a page. The late page begins behind nine tenths of all products. The rare word finds five products at both sizes; the other words find a share of all.",
        rows);
  }

  private static List<String> row(List<String> left, List<String> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  private static String shown(int size) {
    return String.format(Locale.ROOT, "%,d products", size);
  }

  private static void progress(String line) {
    System.out.println("bench: " + line);
    System.out.flush();
  }
}
