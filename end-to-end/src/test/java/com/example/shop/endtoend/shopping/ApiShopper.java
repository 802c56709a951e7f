package com.example.shop.endtoend.shopping;

import com.fasterxml.jackson.databind.JsonNode;
import dev.twodoors.boundary.testing.people.ApiAnswer;
import dev.twodoors.boundary.testing.people.ApiClient;
import dev.twodoors.boundary.testing.people.ApiDoor;
import dev.twodoors.boundary.testing.people.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A shopper whose program uses the API. */
public final class ApiShopper implements Shopper {
  private static final Map<String, String> PLACING =
      Map.of("out-of-stock", "OutOfStock", "unknown-product", "UnknownProduct");
  private static final Map<String, String> ENDING =
      Map.of(
          "order-already-shipped", "AlreadyShipped",
          "order-already-cancelled", "AlreadyCancelled",
          "order-changed", "ChangedMeanwhile");
  private static final Map<String, String> ASKING_BACK =
      Map.of(
          "order-not-found", "OrderNotFound",
          "order-not-shipped", "NotShipped",
          "refund-exceeds-paid", "ExceedsPaid");
  private static final Map<String, String> DECIDING =
      Map.of("own-refund-request", "OwnRequest", "refund-already-decided", "AlreadyDecided");

  private final ApiClient client;

  ApiShopper(ApiClient client) {
    this.client = client;
  }

  public static ApiShopper at(ApiDoor door, String user) {
    return new ApiShopper(door.person(user).client());
  }

  @Override
  public Choice chooses(Line... lines) {
    return chooses(UUID.randomUUID().toString(), lines);
  }

  /**
   * @param key the request key of the order
   */
  public Choice chooses(String key, Line... lines) {
    return new Choice() {
      @Override
      public Reply order() {
        return ordered(client.post("/v1/orders", key, Map.of("lines", lines)));
      }

      @Override
      public boolean outlivesOthers() {
        return true;
      }
    };
  }

  private static Reply ordered(ApiAnswer answer) {
    return answer.status() == 201
        ? Reply.of("Placed", answer.body().path("id").asText())
        : answer.refusal(PLACING);
  }

  @Override
  public Reply finds(String order) {
    var answer = client.get("/v1/orders/" + order);
    return answer.status() == 200
        ? Reply.of("Found", ApiContent.order(answer.body()))
        : answer.failure();
  }

  @Override
  public Reply listsOrders() {
    return lists("/v1/orders", "Found", ApiContent::orderInList);
  }

  @Override
  public SeenOrder sees(String order) {
    var seen = client.get("/v1/orders/" + order).etag();
    var key = UUID.randomUUID().toString();
    var path = "/v1/orders/" + order + "/cancellation";
    return () -> {
      var answer = client.post(path, key, seen.isEmpty() ? "\"0-0-0\"" : seen, null);
      return answer.status() == 200 ? Reply.of("Cancelled") : answer.refusal(ENDING);
    };
  }

  /** Only the warehouse's program does this, and only here. */
  public Reply ships(String order) {
    var answer =
        client.post(
            "/v1/orders/" + order + "/shipment",
            UUID.randomUUID().toString(),
            Map.of("trackingCode", "JD0146"));
    return answer.status() == 200 ? Reply.of("Shipped") : answer.refusal(ENDING);
  }

  @Override
  public Intention wantsBack(String amount, String order) {
    var key = UUID.randomUUID().toString();
    var body =
        Map.of(
            "amount", Map.of("amount", amount, "currency", "EUR"), "reason", "It arrived broken");
    return () -> {
      var answer = client.post("/v1/orders/" + order + "/refunds", key, body);
      return answer.status() == 201 ? Reply.of("Requested") : answer.refusal(ASKING_BACK);
    };
  }

  @Override
  public Reply decides(String refund, Decision decision) {
    var answer =
        client.post(
            "/v1/refunds/" + refund + "/decision",
            UUID.randomUUID().toString(),
            Map.of("decision", decision));
    return answer.status() == 200 ? Reply.of("Decided") : answer.refusal(DECIDING);
  }

  @Override
  public Reply listsRefunds() {
    return lists("/v1/refunds", "Found", ApiContent::refundInList);
  }

  @Override
  public Reply browses(String words) {
    return lists(
        "/v1/products?q=" + encoded(words), "Found", product -> product.path("sku").asText());
  }

  @Override
  public Reply views(String sku) {
    var answer = client.get("/v1/products/" + sku);
    return answer.status() == 200
        ? Reply.of("Found", ApiContent.product(answer.body()))
        : answer.failure();
  }

  @Override
  public Reply readsAudit(String subject) {
    return lists("/v1/audit-records?subject=" + encoded(subject), "Read", ApiContent::record);
  }

  private Reply lists(String path, String outcome, Function<JsonNode, String> words) {
    var answer = client.get(path);
    if (answer.status() != 200) {
      return answer.failure();
    }
    var items = ApiContent.each(answer.body().path("items"), words);
    var more = answer.body().hasNonNull("next") ? List.of("and more") : List.<String>of();
    return Reply.of(outcome, Stream.concat(items, more.stream()).toList());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
