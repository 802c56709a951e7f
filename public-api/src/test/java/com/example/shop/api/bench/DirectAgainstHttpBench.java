package com.example.shop.api.bench;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.ViewProduct;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.RequestKey;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The same capability with the same input, called directly and over HTTP to this same process. */
@QuarkusTest
class DirectAgainstHttpBench {
  private static final Duration ROUND =
      Duration.ofMillis(
          (long) (Double.parseDouble(System.getProperty("bench.seconds", "5")) * 2000));
  private static final Path RESULT = Path.of("target/bench.tsv");
  private static final Sku SKU = new Sku("PEN-0001");
  private static final String ORDER = "{\"lines\":[{\"sku\":\"PEN-0001\",\"quantity\":1}]}";

  @Inject ViewProduct view;
  @Inject PlaceOrder place;
  @Inject Buyer buyer;
  @TestHTTPResource URI door;

  @ConfigProperty(name = "doors.token.buyer")
  String token;

  @ConfigProperty(name = "database.url")
  String database;

  @ConfigProperty(name = "database.owner.username")
  String owner;

  @ConfigProperty(name = "database.owner.password")
  String ownerPassword;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void measures() throws Exception {
    fillShelf();
    var lines =
        List.of(
            "A direct call against the same call over HTTP",
            "One caller, one process, same capability and input, in turns: called as the web door does, and as JSON over loopback HTTP (the JDK's client, kept-alive connection, bearer token) as anything behind a network hop must. The database forgets on power loss (fsync off).",
            "capability\tdirect p50\tdirect p99\tHTTP p50\tHTTP p99\tHTTP/direct p50",
            row(
                "catalog.view",
                Samples.ofBoth(ROUND, () -> buyer.calls(this::viewed), () -> send(get(), 200))),
            row(
                "orders.place",
                Samples.ofBoth(ROUND, () -> buyer.calls(this::placed), () -> send(post(), 201))));
    Files.createDirectories(RESULT.getParent());
    Files.writeString(RESULT, String.join("\n", lines) + "\n");
  }

  private Sku viewed() {
    return switch (view.handle(new ViewProduct.Input(SKU))) {
      case ViewProduct.Outcome.Found(var product) -> product.sku();
      case ViewProduct.Outcome.NotFound() -> throw new IllegalStateException("no " + SKU);
    };
  }

  private PlaceOrder.Outcome.Placed placed() {
    var input = new PlaceOrder.Input(List.of(new PlaceOrder.Line(SKU, new Quantity(1))));
    var key = new RequestKey(UUID.randomUUID().toString());
    return switch (key.during(() -> place.handle(input))) {
      case PlaceOrder.Outcome.Placed placed -> placed;
      case PlaceOrder.Outcome.OutOfStock refused -> throw new IllegalStateException("" + refused);
      case PlaceOrder.Outcome.UnknownProduct refused ->
          throw new IllegalStateException("" + refused);
    };
  }

  private HttpRequest.Builder get() {
    return HttpRequest.newBuilder(door.resolve("/v1/products/" + SKU.value()));
  }

  private HttpRequest.Builder post() {
    return HttpRequest.newBuilder(door.resolve("/v1/orders"))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(HttpRequest.BodyPublishers.ofString(ORDER));
  }

  private void send(HttpRequest.Builder request, int expected) {
    try {
      var answer =
          http.send(
              request.header("Authorization", "Bearer " + token).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != expected) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }

  private void fillShelf() throws SQLException {
    try (var connection = DriverManager.getConnection(database, owner, ownerPassword);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE stock_item SET on_hand = 1000000000");
    }
  }

  private static String row(String name, List<Samples> both) {
    var direct = both.getFirst();
    var http = both.getLast();
    return String.join(
        "\t",
        name,
        direct.shown(50),
        direct.shown(99),
        http.shown(50),
        http.shown(99),
        String.format(Locale.ROOT, "%.2f", http.micros(50) / direct.micros(50)));
  }
}
