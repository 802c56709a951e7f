package com.example.shop.api;

import dev.twodoors.boundary.testing.api.Caller;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;

/** A caller that speaks in words of the shop, so that tests read as scripts. */
final class Api extends Caller {
  private Api(String token) {
    super(token);
  }

  /** One of the demo users of doors.properties. */
  public static Api as(String user) {
    return new Api(tokenOf(user));
  }

  public static Api nobody() {
    return new Api(null);
  }

  ValidatableResponse orders(String sku, int quantity) {
    return post("/v1/orders", lines(line(sku, quantity)));
  }

  /** Places an order and gives its id. */
  String ordered(String sku, int quantity) {
    return orders(sku, quantity).statusCode(201).extract().path("id");
  }

  ValidatableResponse ships(String order) {
    return post("/v1/orders/" + order + "/shipment", "{\"trackingCode\":\"JD01\"}");
  }

  ValidatableResponse cancels(String order, String tag) {
    return cancels(order, tag, UUID.randomUUID().toString());
  }

  ValidatableResponse cancels(String order, String tag, String key) {
    return request()
        .header("Idempotency-Key", key)
        .header("If-Match", tag)
        .post("/v1/orders/" + order + "/cancellation")
        .then();
  }

  ValidatableResponse asksBack(String order, String amount) {
    return post(
        "/v1/orders/" + order + "/refunds",
        String.format(
            Locale.ROOT,
            "{\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"},\"reason\":\"Crushed.\"}",
            amount));
  }

  ValidatableResponse decides(String refund, String decision) {
    return post("/v1/refunds/" + refund + "/decision", "{\"decision\":\"" + decision + "\"}");
  }

  static String lines(String... lines) {
    return "{\"lines\":[" + String.join(",", lines) + "]}";
  }

  static String line(String sku, Object quantity) {
    return String.format(Locale.ROOT, "{\"sku\":\"%s\",\"quantity\":%s}", sku, quantity);
  }
}
