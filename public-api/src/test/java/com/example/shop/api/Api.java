package com.example.shop.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client that speaks in words, so that tests read as scripts. */
final class Api {
  private final String token;

  private Api(String token) {
    this.token = token;
  }

  /** One of the demo users of doors.properties. */
  static Api as(String user) {
    return withToken(ConfigProvider.getConfig().getValue("doors.token." + user, String.class));
  }

  static Api withToken(String token) {
    return new Api(token);
  }

  /** Asks again when an answer says when (RFC 9110, 10.2.3), as clients should. */
  static ValidatableResponse patiently(Supplier<ValidatableResponse> request)
      throws InterruptedException {
    var answer = request.get();
    for (var later = later(answer); later != null; later = later(answer)) {
      Thread.sleep(Duration.ofSeconds(Long.parseLong(later)));
      answer = request.get();
    }
    return answer;
  }

  private static String later(ValidatableResponse answer) {
    return answer.extract().header("Retry-After");
  }

  static Api nobody() {
    return new Api(null);
  }

  RequestSpecification request() {
    var request = given().filter(new Documented());
    return token == null ? request : request.auth().oauth2(token);
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  ValidatableResponse post(String path, String json) {
    return post(path, json, UUID.randomUUID().toString());
  }

  // sample:begin
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

  // sample:end
  ValidatableResponse post(String path, String json, String key) {
    return request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(json)
        .post(path)
        .then();
  }
}
