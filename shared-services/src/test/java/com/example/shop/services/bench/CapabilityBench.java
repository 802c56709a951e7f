package com.example.shop.services.bench;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the layer around each capability costs, and what the audit trail costs. */
@QuarkusTest
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
  @Inject DataSource database;
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
      writeTrail(true);
      with += ordersPerSecond(skus) / ROUNDS;
      writeTrail(false);
      without += ordersPerSecond(skus) / ROUNDS;
    }
    writeTrail(true);
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

  /** A trigger of this test's own database drops the records. Nothing else can. */
  private static void writeTrail(boolean isWritten) {
    Database.execute(
        """
        CREATE OR REPLACE FUNCTION boundary.nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        DROP TRIGGER IF EXISTS dropped ON boundary.audit_record;
        """);
    if (!isWritten) {
      Database.execute(
          """
          CREATE TRIGGER dropped BEFORE INSERT ON boundary.audit_record
          FOR EACH ROW EXECUTE FUNCTION boundary.nothing()
          """);
    }
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
        "One thread calls a capability that does nothing: as a plain Java method, and through span, timer, guard, validation, transaction and (commands) savepoint and audit record. CPU is that of the calling thread for one call. A query that reads nothing never takes a connection; a command needs the database for its transaction: what its statements alone cost by JDBC stands below.");
    lines.add("call\tplain p50\tthrough the layer p50\tp99\tCPU");
    lines.add(row("query", () -> plainQuery.handle(question), () -> ask.handle(question)));
    lines.add(row("command", () -> plainCommand.handle(order), () -> act.handle(order)));
    lines.add(
        row(
            "its statements alone",
            () -> plainCommand.handle(order),
            () -> {
              statementsOfACommand();
              return order;
            }));
    writeTrail(false);
    lines.add(
        row("command, trail dropped", () -> plainCommand.handle(order), () -> act.handle(order)));
    writeTrail(true);
    return lines;
  }

  private void statementsOfACommand() {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("SAVEPOINT before_handle");
      }
      try (var statement =
          connection.prepareStatement(
              """
              INSERT INTO boundary.audit_record
                (at, actor, capability, door, risk, outcome, subject, trace_id, request_key, input_digest)
              VALUES (now(), ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)) {
        for (var i = 1; i <= 9; i++) {
          statement.setString(i, "bench");
        }
        statement.executeUpdate();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String row(String name, Runnable plain, Supplier<?> layered) {
    Runnable call = () -> buyer.calls(layered);
    var both = Samples.ofBoth(ROUND, plain, call);
    return String.join(
        "\t",
        name,
        both.getFirst().shown(50),
        both.getLast().shown(50),
        both.getLast().shown(99),
        String.format(Locale.ROOT, "%.1f us", Samples.cpuMicros(ROUND, call)));
  }

  private static void write(List<String> lines) throws IOException {
    Files.createDirectories(RESULT.getParent());
    Files.writeString(RESULT, String.join("\n", lines) + "\n");
  }
}
