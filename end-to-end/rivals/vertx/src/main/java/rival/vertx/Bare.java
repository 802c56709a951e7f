package rival.vertx;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * How fast it can be at all: the statements of four loads by a reactive driver, their answers by an
 * HTTP server without a framework. The page is that of a door, with the rows that were just read
 * counted and nothing rendered.
 */
public final class Bare extends AbstractVerticle {
  private static final String PRODUCTS =
      """
      SELECT p.sku, p.name, p.description, p.category, p.amount, p.currency, s.on_hand
      FROM product p JOIN stock_item s USING (sku) ORDER BY p.name, p.sku LIMIT 20
      """;
  private static final String ORDER =
      """
      SELECT o.id, o.status, o.placed_at, o.amount AS total, o.currency AS paid_in, l.sku, l.name, l.quantity, l.amount, l.currency
      FROM orders o JOIN order_line l ON l.order_id = o.id WHERE o.id = $1 ORDER BY l.line_no
      """;

  private final Buffer page;
  private Pool database;

  private Bare(Buffer page) {
    this.page = page;
  }

  public static void main(String[] arguments) {
    var page = page();
    Vertx.vertx()
        .deployVerticle(
            () -> new Bare(page),
            new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private static Buffer page() {
    try {
      return Buffer.buffer(Files.readAllBytes(Path.of(System.getenv("PAGE"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start(Promise<Void> started) {
    var connection =
        PgConnectOptions.fromUri(System.getenv("DATABASE_URL").replaceFirst("^jdbc:", ""))
            .setUser(System.getenv("DATABASE_USERNAME"))
            .setPassword(System.getenv("DATABASE_PASSWORD"))
            .setCachePreparedStatements(true);
    database =
        PgBuilder.pool()
            .connectingTo(connection)
            .with(new PoolOptions().setMaxSize(10))
            .using(vertx)
            .build();
    vertx
        .createHttpServer()
        .requestHandler(
            request ->
                answer(request)
                    .onFailure(failed -> request.response().setStatusCode(500).end(failed.toString())))
        .listen(Integer.parseInt(System.getenv("PORT")))
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private Future<Void> answer(HttpServerRequest request) {
    var path = request.path();
    if (path.equals("/")) {
      return database.preparedQuery(PRODUCTS).execute().compose(rows -> html(request));
    }
    if (path.equals("/v1/products")) {
      return database
          .preparedQuery(PRODUCTS)
          .execute()
          .compose(
              rows -> {
                var items = new JsonArray();
                rows.forEach(row -> items.add(product(row)));
                return json(request, 200, new JsonObject().put("items", items).putNull("next"));
              });
    }
    if (path.equals("/v1/orders")) {
      return request
          .body()
          .compose(body -> database.withTransaction(client -> place(client, body.toJsonObject())))
          .compose(order -> json(request, 201, order));
    }
    return database
        .preparedQuery(ORDER)
        .execute(Tuple.of(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))))
        .compose(
            rows -> {
              var lines = new JsonArray();
              var order = new JsonObject();
              for (var row : rows) {
                lines.add(line(row, row.getInteger("quantity")));
                order =
                    order(
                        row.getUUID("id"),
                        row.getOffsetDateTime("placed_at"),
                        lines,
                        money(row.getLong("total"), row.getString("paid_in")));
              }
              return json(request, lines.isEmpty() ? 404 : 200, order);
            });
  }

  /** One line, as the load orders. */
  private static Future<JsonObject> place(SqlConnection client, JsonObject request) {
    var wanted = request.getJsonArray("lines").getJsonObject(0);
    var sku = wanted.getString("sku");
    var quantity = wanted.getInteger("quantity");
    var id = UUID.randomUUID();
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    return client
        .preparedQuery("SELECT sku, name, amount, currency FROM product WHERE sku = $1")
        .execute(Tuple.of(sku))
        .compose(
            products -> {
              var product = products.iterator().next();
              var amount = product.getLong("amount");
              var currency = product.getString("currency");
              return client
                  .preparedQuery(
                      "UPDATE stock_item SET on_hand = on_hand - $2 WHERE sku = $1 AND on_hand >= $2")
                  .execute(Tuple.of(sku, quantity))
                  .compose(
                      stock ->
                          client
                              .preparedQuery(
                                  "INSERT INTO orders (id, buyer, placed_at, status, amount, currency, version) VALUES ($1, 'buyer', $2, 'PLACED', $3, $4, 0)")
                              .execute(Tuple.of(id, now, amount * quantity, currency)))
                  .compose(
                      order ->
                          client
                              .preparedQuery(
                                  "INSERT INTO order_line (order_id, line_no, sku, name, quantity, amount, currency) VALUES ($1, 0, $2, $3, $4, $5, $6)")
                              .execute(
                                  Tuple.of(
                                      id, sku, product.getString("name"), quantity, amount, currency)))
                  .compose(
                      line ->
                          client
                              .preparedQuery(
                                  "INSERT INTO stock_movement (id, sku, delta, reason, reference) VALUES ($1, $2, $3, 'ORDERED', $4)")
                              .execute(
                                  Tuple.of(UUID.randomUUID(), sku, -quantity, id.toString())))
                  .map(
                      done ->
                          order(
                              id,
                              now,
                              new JsonArray().add(line(product, quantity)),
                              money(amount * quantity, currency)));
            });
  }

  private static JsonObject order(
      UUID id, OffsetDateTime placedAt, JsonArray lines, JsonObject total) {
    return new JsonObject()
        .put("id", id.toString())
        .put("status", "PLACED")
        .put("placedAt", placedAt.toString())
        .putNull("closedAt")
        .putNull("trackingCode")
        .put("lines", lines)
        .put("total", total)
        .put("refunds", new JsonArray());
  }

  private static JsonObject line(Row row, int quantity) {
    var amount = row.getLong("amount");
    return new JsonObject()
        .put("sku", row.getString("sku"))
        .put("name", row.getString("name"))
        .put("quantity", quantity)
        .put("price", money(amount, row.getString("currency")))
        .put("amount", money(amount * quantity, row.getString("currency")));
  }

  private static JsonObject product(Row row) {
    return new JsonObject()
        .put("sku", row.getString("sku"))
        .put("name", row.getString("name"))
        .put("description", row.getString("description"))
        .put("category", row.getString("category"))
        .put("price", money(row.getLong("amount"), row.getString("currency")))
        .put("onHand", row.getInteger("on_hand"));
  }

  private static JsonObject money(long cents, String currency) {
    return new JsonObject()
        .put("amount", BigDecimal.valueOf(cents, 2).toPlainString())
        .put("currency", currency);
  }

  private Future<Void> html(HttpServerRequest request) {
    return request
        .response()
        .putHeader("content-type", "text/html;charset=UTF-8")
        .end(page);
  }

  private static Future<Void> json(HttpServerRequest request, int status, JsonObject body) {
    return request
        .response()
        .setStatusCode(status)
        .putHeader("content-type", "application/json")
        .end(Buffer.buffer(body.encode().getBytes(StandardCharsets.UTF_8)));
  }
}
