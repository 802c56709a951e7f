package com.example.shop.services.bench;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What the layer around each capability costs, and what the audit trail costs. */
@QuarkusTest
@TestProfile(SwitchedTrailProfile.class)
class CapabilityBench {
  private static final Duration ROUND =
      Duration.ofMillis(
          (long) (Double.parseDouble(System.getProperty("bench.seconds", "5")) * 500));
  private static final int ROUNDS = 5;
  private static final int THREADS = 8;
  private static final Path RESULT = Path.of("target/bench.tsv");

  @Inject AskNothing ask;
  @Inject DoNothing act;
  @Inject PlaceOrder place;
  @Inject SwitchedTrail trail;
  @Inject Buyer buyer;

  @Test
  void measures() throws Exception {
    Database.execute("UPDATE stock_item SET on_hand = 1000000000");
    var lines = new ArrayList<String>();
    lines.addAll(auditTrail());
    lines.add("");
    lines.addAll(layer());
    write(lines);
  }

  private List<String> auditTrail() throws Exception {
    var skus = Database.column("SELECT sku FROM product").stream().map(Sku::new).toList();
    var with = 0.0;
    var without = 0.0;
    ordersPerSecond(skus);
    for (var round = 0; round < ROUNDS; round++) {
      trail.turn(true);
      with += ordersPerSecond(skus) / ROUNDS;
      trail.turn(false);
      without += ordersPerSecond(skus) / ROUNDS;
    }
    trail.turn(true);
    return List.of(
        "The audit trail",
        String.format(
            Locale.ROOT,
            "Orders placed per second by %d threads calling orders.place directly, with a request key, the trail written or dropped; %d rounds of each, taking turns. The database forgets on power loss (fsync off), which makes the trail look dearer than it is.",
            THREADS,
            ROUNDS),
        "trail\torders/s\tratio",
        String.format(Locale.ROOT, "dropped\t%.0f\t1.00", without),
        String.format(Locale.ROOT, "written\t%.0f\t%.2f", with, with / without));
  }

  private double ordersPerSecond(List<Sku> skus) throws Exception {
    var end = System.nanoTime() + ROUND.toNanos();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      Callable<Integer> caller =
          () -> {
            var placed = 0;
            for (; System.nanoTime() < end; placed++) {
              order(skus.get(ThreadLocalRandom.current().nextInt(skus.size())));
            }
            return placed;
          };
      var placed = 0;
      for (var count : threads.invokeAll(java.util.Collections.nCopies(THREADS, caller))) {
        placed += count.get();
      }
      return placed / (ROUND.toNanos() / 1e9);
    }
  }

  private void order(Sku sku) {
    var input = new PlaceOrder.Input(List.of(new PlaceOrder.Line(sku, new Quantity(1))));
    var key = new RequestKey(UUID.randomUUID().toString());
    switch (buyer.calls(() -> key.during(() -> place.handle(input)))) {
      case PlaceOrder.Outcome.Placed placed -> {}
      case PlaceOrder.Outcome.OutOfStock refused -> throw new IllegalStateException("" + refused);
      case PlaceOrder.Outcome.UnknownProduct refused ->
          throw new IllegalStateException("" + refused);
    }
  }

  private List<String> layer() {
    var question = new AskNothing.Input(1);
    var order = new DoNothing.Input(1);
    var plainQuery = new AskNothing();
    var plainCommand = new DoNothing();
    var lines = new ArrayList<String>();
    lines.add("The capability layer");
    lines.add(
        "One thread calls a capability that does nothing: as a plain Java method, and through span, timer, guard, validation, transaction and (commands) savepoint and audit record. A query that reads nothing never takes a connection; a command needs the database for its transaction.");
    lines.add("call\tplain p50\tthrough the layer p50\tp99");
    lines.add(
        row(
            "query",
            Samples.ofBoth(
                ROUND,
                () -> plainQuery.handle(question),
                () -> buyer.calls(() -> ask.handle(question)))));
    lines.add(
        row(
            "command",
            Samples.ofBoth(
                ROUND,
                () -> plainCommand.handle(order),
                () -> buyer.calls(() -> act.handle(order)))));
    trail.turn(false);
    lines.add(
        row(
            "command, trail dropped",
            Samples.ofBoth(
                ROUND,
                () -> plainCommand.handle(order),
                () -> buyer.calls(() -> act.handle(order)))));
    trail.turn(true);
    return lines;
  }

  private static String row(String name, List<Samples> both) {
    var plain = both.getFirst();
    var layered = both.getLast();
    return String.join("\t", name, plain.shown(50), layered.shown(50), layered.shown(99));
  }

  private static void write(List<String> lines) throws IOException {
    Files.createDirectories(RESULT.getParent());
    Files.writeString(RESULT, String.join("\n", lines) + "\n");
  }
}
