package com.example.shop.api;

import static dev.twodoors.boundary.testing.api.Problems.is;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.twodoors.boundary.api.problems.StandardError;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Two versions of one operation over one capability. */
@QuarkusTest
class DeprecationTest {
  private final Api buyer = Api.as("buyer");

  @Test
  void theFirstVersionSaysWhenItEndsAndWhereToGo() {
    var order = buyer.ordered("PEN-0001", 1);
    announces(buyer.get("/v1/orders/" + order).statusCode(200), order);
    announces(
        is(buyer.get("/v1/orders/00000000-0000-4000-8000-000000000000"), ShopError.ORDER_NOT_FOUND),
        "00000000-0000-4000-8000-000000000000");
  }

  /** Whatever is refused once the operation is found; the rest is refused before. */
  @Test
  void saysSoWhereItIsRefusedToo() {
    var order = buyer.ordered("PEN-0001", 1);
    var path = "/v1/orders/" + order;
    announces(is(Api.as("auditor").get(path), StandardError.FORBIDDEN), order);
    announces(is(buyer.get(path + "?a=1&a=2"), StandardError.MALFORMED_REQUEST), order);
    announces(buyer.request().header("If-None-Match", "*").get(path).then().statusCode(304), order);
    is(Api.nobody().get(path), StandardError.TOKEN_MISSING).header("Deprecation", nullValue());
    is(buyer.request().accept("text/html").get(path).then(), StandardError.NOT_ACCEPTABLE)
        .header("Deprecation", nullValue());
  }

  private static void announces(ValidatableResponse answer, String order) {
    answer
        .header("Deprecation", "@1795651200")
        .header("Sunset", "Wed, 30 Jun 2027 00:00:00 GMT")
        .header("Link", "</v2/orders/" + order + ">; rel=\"successor-version\"");
  }

  @Test
  void theSecondVersionTellsAShipmentFromACancellation() {
    var order = buyer.ordered("PEN-0001", 1);
    buyer
        .get("/v2/orders/" + order)
        .statusCode(200)
        .header("Deprecation", nullValue())
        .body("shipment", nullValue())
        .body("cancellation", nullValue());
    Api.as("partner").ships(order).statusCode(200);
    buyer
        .get("/v2/orders/" + order)
        .body("status", equalTo("SHIPPED"))
        .body("shipment.trackingCode", equalTo("JD01"))
        .body("cancellation", nullValue());
  }

  @Test
  void bothVersionsHaveOneETag() {
    var order = buyer.ordered("PEN-0001", 1);
    var tag = buyer.get("/v1/orders/" + order).extract().header("ETag");
    buyer.get("/v2/orders/" + order).header("ETag", tag);
  }

  @Test
  void theContractSaysTheSame() {
    var first = "paths.'/v1/orders/{id}'.get.";
    RestAssured.given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .body(first + "deprecated", equalTo(true))
        .body(first + "x-sunset", equalTo("2027-06-30"))
        .body(first + "x-successor", equalTo("/v2/orders/{id}"))
        .body(first + "description", containsString("use `/v2/orders/{id}`"))
        .body(
            first + "responses.'200'.headers.Link.'$ref'",
            equalTo("#/components/headers/Successor"))
        .body("components.headers.Successor.description", containsString("RFC 5829"))
        .body("paths.'/v2/orders/{id}'.get.'x-capability'", equalTo("orders.find"));
  }
}
